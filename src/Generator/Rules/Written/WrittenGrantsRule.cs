using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Written;

/// <summary>A rule about hand-written grants. It judges what was read of them.</summary>
internal abstract class WrittenGrantsRule
{
    /// <summary>The diagnostic that the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What is wrong with the grants; null if nothing is.</summary>
    public abstract WrittenFinding? Check(WrittenGrants grants);
}

/// <summary>Something wrong with hand-written grants.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record WrittenFinding(Location Location, params object[] Arguments);
