using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>A rule about hand-written grants. It judges what was read of them.</summary>
internal abstract class HandWrittenGrantsRule
{
    /// <summary>The diagnostic that the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What is wrong with the grants; null if nothing is.</summary>
    public abstract HandWrittenFinding? Check(HandWrittenGrants grants);
}
