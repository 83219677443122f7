using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>
/// A rule about what a policy's declaration says. It judges the model alone, so that the generator can ask it whether to
/// emit and the analyzer can ask it what to report, and both get one answer.
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

    /// <summary>What is wrong with the policy.</summary>
    public abstract IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits);
}
