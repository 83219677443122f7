using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GrantGen.NativeAot.Tests;

/// <summary>The output of a run of the sample.</summary>
internal sealed partial record Sample(string Output)
{
    /// <summary>The claims of each policy's token, without the two times, and the token's lifetime.</summary>
    public IReadOnlyDictionary<string, (string Claims, long Seconds)> Tokens { get; } = TokenLine().Matches(Output)
        .ToDictionary(match => match.Groups[1].Value, match => Read(match.Groups[2].Value), StringComparer.Ordinal);

    /// <summary>The output without the tokens: the results of the verification, including the refusals.</summary>
    public string Words { get; } = TokenLine().Replace(Output, "$1");

    private static (string Claims, long Seconds) Read(string payload)
    {
        string base64 = payload.Replace('-', '+').Replace('_', '/');
        byte[] json = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
        JsonObject claims = JsonNode.Parse(Encoding.UTF8.GetString(json))!.AsObject();
        long seconds = claims["exp"]!.GetValue<long>() - claims["nbf"]!.GetValue<long>();
        claims.Remove("exp");
        claims.Remove("nbf");
        return (claims.ToJsonString(), seconds);
    }

    [GeneratedRegex(@"^(\w+) [\w-]+\.([\w-]+)\.[\w-]+", RegexOptions.Multiline)]
    private static partial Regex TokenLine();
}
