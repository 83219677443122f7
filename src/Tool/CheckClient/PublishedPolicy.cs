using GrantGen.Policies;

namespace GrantGen.Tool.CheckClient;

/// <summary>A policy in the file that a backend publishes.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Line">The line of its name, from 1; 1 in JSON, whose lines are not those of the approved file.</param>
internal sealed record PublishedPolicy(ApprovedPolicy Policy, int Line)
{
    /// <summary>The full metadata name.</summary>
    public string Name => Policy.Name;

    /// <summary>The name of the type, as messages have it: without namespace, containing types and arity.</summary>
    public string ShortName { get; } = Policy.Name[(Policy.Name.LastIndexOfAny(['.', '+']) + 1)..].Split('`')[0];
}
