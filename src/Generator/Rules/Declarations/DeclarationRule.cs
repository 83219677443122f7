using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>
/// A rule about a policy's declaration. It depends on the model alone, so the generator can use it to decide whether to
/// emit and the analyzer can use it to report, and both get the same answer.
/// </summary>
internal abstract class DeclarationRule
{
    /// <summary>The diagnostic that the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether no token can be generated while the rule fires.</summary>
    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>
    /// Whether the factories' signatures are known although the rule fires. Then the generated members throw, so that code
    /// which uses them compiles and this error is the only message.
    /// </summary>
    public virtual bool IsSignatureKnown => false;

    /// <summary>The findings about the policy.</summary>
    public abstract IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits);
}
