using System.Runtime.CompilerServices;
using GrantGen.Clients.Agents;
using GrantGen.Clients.Languages;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Agents;

/// <summary>
/// The agents that client files request, by their text. The compiler keeps the text of an unchanged file between runs, so the file is read
/// once. Thread-safe.
/// </summary>
internal static class AgentRequestCache
{
    private static readonly ConditionalWeakTable<SourceText, StrongBox<AgentRequests?>> s_requests = new();

    /// <summary>Reads a text, or returns the result of an earlier read; null if it requests no agent.</summary>
    public static AgentRequests? GetOrParse(SourceText text, ClientLanguage language)
        => (s_requests.TryGetValue(text, out StrongBox<AgentRequests?>? known)
            ? known
            : s_requests.GetValue(text, text => new StrongBox<AgentRequests?>(AgentRequestReader.Parse(text.ToString(), language)))).Value;
}
