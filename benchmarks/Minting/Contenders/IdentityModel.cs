using System.IdentityModel.Tokens.Jwt;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>Microsoft's current handler with a descriptor. Credentials and handler are reused, as its documentation advises.</summary>
internal sealed class WebTokenHandler(Workload workload) : Contender
{
    private static readonly JsonWebTokenHandler s_handler = new() { SetDefaultTimesOnTokenCreation = false };

    public override string Name => "JsonWebTokenHandler";

    public override int Mint() => Token().Length;

    public override string Token()
    {
        DateTime now = DateTime.UtcNow;
        return s_handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Workload.ApiKey,
            NotBefore = now,
            Expires = now + Workload.Life,
            SigningCredentials = IdentityModelClaims.Credentials,
            Claims = IdentityModelClaims.Of(workload),
        });
    }
}

/// <summary>Microsoft's former handler, which LiveKit's .NET server SDK uses. Header, credentials and handler are reused.</summary>
internal sealed class SecurityTokenHandler(Workload workload) : Contender
{
    private static readonly JwtSecurityTokenHandler s_handler = new() { SetDefaultTimesOnTokenCreation = false };
    private static readonly JwtHeader s_header = new(IdentityModelClaims.Credentials);

    public override string Name => "JwtSecurityTokenHandler";

    public override int Mint() => Token().Length;

    public override string Token()
    {
        DateTime now = DateTime.UtcNow;
        JwtPayload payload = new(Workload.ApiKey, audience: null, claims: null, notBefore: now, expires: now + Workload.Life);
        foreach (KeyValuePair<string, object> claim in IdentityModelClaims.Of(workload))
        {
            payload.Add(claim.Key, claim.Value);
        }

        return s_handler.WriteToken(new JwtSecurityToken(s_header, payload));
    }
}

/// <summary>The input of both handlers. It is created for each token, because tokens differ.</summary>
internal static class IdentityModelClaims
{
    public static readonly SigningCredentials Credentials = new(
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Workload.ApiSecret)),
        SecurityAlgorithms.HmacSha256);

    public static Dictionary<string, object> Of(Workload workload)
    {
        Dictionary<string, object> claims = new(StringComparer.Ordinal)
        {
            ["sub"] = Workload.Identity,
            ["name"] = Workload.Name,
            ["video"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["roomJoin"] = true,
                ["room"] = Workload.Room,
                ["canPublish"] = true,
                ["canSubscribe"] = true,
                ["canPublishData"] = true,
                ["canUpdateOwnMetadata"] = true,
            },
        };
        if (workload.Metadata is { } metadata)
        {
            claims["metadata"] = metadata;
        }

        if (workload.Attributes is { } attributes)
        {
            claims["attributes"] = attributes;
        }

        return claims;
    }
}
