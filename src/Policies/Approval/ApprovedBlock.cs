namespace GrantGen.Policies;

/// <summary>A policy in the approved file, and where its block is.</summary>
/// <param name="Policy">The policy of the block, as far as it can be read.</param>
/// <param name="Line">The zero-based line of the policy's name.</param>
/// <param name="EndLine">The line after its last one that is not empty.</param>
/// <param name="IsReadable">Whether every line could be read: otherwise nothing is compared with it.</param>
internal sealed record ApprovedBlock(ApprovedPolicy Policy, int Line, int EndLine, bool IsReadable);
