using System.Text.Json;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>
/// The members of one object of a token, known and unknown. Names are compared as in Go's decoder, which LiveKit's server uses: without regard to
/// case. A name that differs from a known one only in case would be a grant there and an unknown member here, so it is rejected.
/// </summary>
/// <remarks>Source: encoding/json of Go, <c>foldName</c>; livekit/protocol auth/verifier.go.</remarks>
internal sealed class ClaimNames
{
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _prefix;

    private ClaimNames(string prefix, IEnumerable<string> known)
    {
        _prefix = prefix;
        foreach (string name in known)
        {
            _known.Add(name, name);
        }
    }

    /// <summary>The claims that the server reads: <c>RegisteredClaims</c> of golang-jwt, and <c>ClaimGrants</c>.</summary>
    public static ClaimNames OfToken { get; } = new(
        "",
        [
            "iss", "sub", "jti", "aud", "iat", "nbf", "exp",
            "identity", "name", "kind", "kindDetails", "metadata", "attributes", "sha256", "roomPreset", "roomConfig",
            "video", "sip", "agent", "inference", "observability", "agentEndpoint", "agentThread",
        ]);

    /// <summary>The names of the grants of a claim.</summary>
    public static ClaimNames OfGrants(GrantClaim claim) => new(
        claim.ToWireName() + ".",
        GrantTable.All.Where(grant => grant.Claim == claim).Select(grant => grant.WireName));

    /// <summary>Collects the members that this version does not know.</summary>
    /// <param name="json">The object.</param>
    /// <param name="others">Receives them, by the names of the object and the member.</param>
    /// <exception cref="TokenVerificationException">A name differs from a known one only in case.</exception>
    public void Sort(JsonElement json, Dictionary<string, JsonElement> others)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!_known.TryGetValue(Folded(member.Name), out string? known))
            {
                others[_prefix + member.Name] = member.Value.Clone();
            }
            else if (known != member.Name)
            {
                throw TokenVerificationException.Malformed(_prefix + known, "is spelt in another case, which a server takes for the same");
            }
        }
    }

    /// <summary>
    /// A value as the server compares it, in upper case (<c>kindToProto</c> in livekit/protocol auth/grants.go). Go's
    /// <c>strings.ToUpper</c> turns two letters outside ASCII into ASCII letters; .NET's invariant culture turns neither.
    /// </summary>
    /// <param name="value">The value.</param>
    public static string ToUpper(string value) => value.Replace('\u0131', 'I').Replace('\u017F', 'S').ToUpperInvariant();

    /// <summary>Replaces the two letters outside ASCII that Go's decoder treats as ASCII letters in a name.</summary>
    private static string Folded(string name) => name.Replace('\u017F', 's').Replace('\u212A', 'k');
}
