using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>A rule about calls that need a permission.</summary>
internal abstract class CallRule
{
    /// <summary>The diagnostic that the rule reports. Its message takes the method, the grant and the policy.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The same, where the tie goes through other types: known at the end of the compilation, and shown by the build alone.</summary>
    public abstract DiagnosticDescriptor AcrossTypes { get; }

    /// <summary>What the rule speaks of.</summary>
    public abstract LackKind Kind { get; }
}
