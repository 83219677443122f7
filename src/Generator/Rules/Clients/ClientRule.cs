using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>A rule about calls in the files of clients in other languages.</summary>
internal abstract class ClientRule
{
    /// <summary>The diagnostic that the rule reports. Its message takes the method, the grant, the policy and what the client sees.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>What the rule speaks of.</summary>
    public abstract LackKind Kind { get; }
}
