using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>A rule about hand-written grants and the tokens that carry them.</summary>
internal abstract class HandWrittenGrantsRule
{
    /// <summary>The diagnostic that the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether the rule needs the package's attributes in the compilation.</summary>
    public virtual bool NeedsPolicies => false;

    /// <summary>Finds the faults of an object of grants.</summary>
    public virtual IEnumerable<HandWrittenFinding> Check(HandWrittenGrants grants, PolicyLimits limits) => Enumerable.Empty<HandWrittenFinding>();

    /// <summary>Finds the faults of a payload that is created with a JWT library or signed by hand.</summary>
    public virtual IEnumerable<HandWrittenFinding> Check(JwtToken token, PolicyLimits limits) => Enumerable.Empty<HandWrittenFinding>();

    /// <summary>Finds the fault of a <c>video</c> claim that is a string.</summary>
    public virtual IEnumerable<HandWrittenFinding> Check(JsonMember stringClaim) => Enumerable.Empty<HandWrittenFinding>();

    /// <summary>Creates the descriptor of a warning.</summary>
    protected static DiagnosticDescriptor CreateWarning(string id, string title, string message)
        => new(id, title, message, RuleCategories.HandWritten, DiagnosticSeverity.Warning, isEnabledByDefault: true, description: RulePages.Description(id),
            helpLinkUri: RulePages.Link(id));
}
