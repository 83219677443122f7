namespace GrantGen.Clients.CallArguments;

/// <summary>A range of characters in a client file.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="Length">The count of its characters.</param>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;
}
