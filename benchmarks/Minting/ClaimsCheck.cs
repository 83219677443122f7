using System.Text;
using System.Text.Json.Nodes;
using GrantGen.Benchmarks.Minting.Contenders;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Benchmarks.Minting;

/// <summary>Checks before the measurement that all contenders make valid tokens with the same claims.</summary>
internal static class ClaimsCheck
{
    /// <summary>Checks the tokens of all contenders for all workloads. Throws at the first token that differs.</summary>
    public static async Task Run(TextWriter output)
    {
        foreach (Workload workload in Workload.All)
        {
            JsonNode? expected = null;
            foreach (Contender contender in Contender.All(workload))
            {
                contender.Mint();
                if (contender.Token() is not { } token)
                {
                    continue;
                }

                JsonObject claims = await Verified(token, contender);
                TakeTimes(claims, contender);
                JsonNode said = Normal(claims);
                expected ??= said;
                if (!JsonNode.DeepEquals(expected, said))
                {
                    throw new InvalidOperationException($"{workload.Id}: {contender.Name} says{Environment.NewLine}{said}{Environment.NewLine}and not{Environment.NewLine}{expected}");
                }

                await output.WriteLineAsync($"# {workload.Id}  {contender.Name,-24} {token.Length,7} characters, signature valid, claims equal");
            }
        }
    }

    private static async Task<JsonObject> Verified(string token, Contender contender)
    {
        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Workload.ApiKey,
            ValidateAudience = false,
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Workload.ApiSecret)),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        });

        return result.IsValid
            ? (JsonObject)JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!
            : throw new InvalidOperationException($"The token of {contender.Name} is not valid.", result.Exception);
    }

    private static void TakeTimes(JsonObject claims, Contender contender)
    {
        long begin = (long)claims["nbf"]!;
        long end = (long)claims["exp"]!;
        if (end - begin != (long)Workload.Life.TotalSeconds || Math.Abs(begin - DateTimeOffset.UtcNow.ToUnixTimeSeconds()) > 5)
        {
            throw new InvalidOperationException($"{contender.Name} writes nbf {begin} and exp {end}.");
        }

        claims.Remove("nbf");
        claims.Remove("exp");
        claims.Remove("iat");
        claims.Remove("jti");
    }

    /// <summary>Members by name, without those that carry no information: false, empty, null.</summary>
    private static JsonNode Normal(JsonNode node)
    {
        if (node is not JsonObject members)
        {
            return node.DeepClone();
        }

        JsonObject normal = [];
        foreach (KeyValuePair<string, JsonNode?> member in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (member.Value is { } value && Normal(value) is { } said && said.ToJsonString() is not ("false" or "\"\"" or "{}" or "[]"))
            {
                normal.Add(member.Key, said);
            }
        }

        return normal;
    }
}
