using System.Text;
using System.Text.Json.Nodes;
using GrantGen.Runtime.Tests.Support;

namespace GrantGen.Conformance.Tests.Properties;

/// <summary>A token that was drawn and minted, and its expected claims.</summary>
internal sealed class DrawnToken
{
    private const int SmallLimit = 256;
    private const int AttributesLimit = 64 * 1024;

    private readonly PolicyHandle _policy;

    public DrawnToken(Draw draw, TokenSigner signer)
    {
        _policy = Spread.Policies[draw.Policy];

        // The longest template has 17 bytes besides the hole. No value contains the text between two holes, because that would be rejected.
        string room = draw.Room.NotEmptyKey(SmallLimit - 17).Replace('-', '_');
        string identity = draw.Identity.NotEmptyKey(SmallLimit);
        ParticipantOptions options = new()
        {
            Name = draw.Name?.Text(SmallLimit),
            Metadata = draw.Metadata?.Text(),
            Attributes = AttributesOf(draw),
            Ttl = draw.TtlSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };

        Text = _policy.Mint(signer, Spread.Arguments(_policy, room, identity, options));
        Expected = ExpectedClaims(room, identity, options);
        LifetimeSeconds = draw.TtlSeconds ?? (long)_policy.Grants.Ttl.TotalSeconds;
    }

    public string Text { get; }

    /// <summary>All expected claims except the two times.</summary>
    public JsonObject Expected { get; }

    public long LifetimeSeconds { get; }

    /// <summary>Fails if the claims that a reader found in the token differ from the expected ones.</summary>
    public void Check(JsonObject claims, string reader)
    {
        if (ClaimsAssert.TakeLifetime(claims) != LifetimeSeconds)
        {
            throw new InvalidOperationException($"{reader}: the token does not live for {LifetimeSeconds} seconds.");
        }

        ClaimsAssert.Equal(Expected, claims, reader);

        EffectivePermission said = EffectivePermission.Of(_policy.Grants.ToParticipantPermission());
        EffectivePermission meant = EffectivePermission.OfVideoClaim(claims["video"]?.AsObject() ?? []);
        if (said != meant)
        {
            throw new InvalidOperationException($"{reader}: {_policy.Type.Name}.Grants says {said}, the token means {meant}.");
        }
    }

    private JsonObject ExpectedClaims(string room, string identity, ParticipantOptions options)
    {
        JsonObject claims = Spread.Claims(_policy, room);
        claims["iss"] = TestKeys.ApiKey;
        claims["sub"] = identity;
        if (!string.IsNullOrEmpty(options.Name))
        {
            claims["name"] = RandomText.Kept(options.Name);
        }

        if (!string.IsNullOrEmpty(options.Metadata))
        {
            claims["metadata"] = RandomText.Kept(options.Metadata);
        }

        if (options.Attributes is { Count: > 0 })
        {
            claims["attributes"] = new JsonObject(options.Attributes.Select(item => KeyValuePair.Create(item.Key, (JsonNode?)RandomText.Kept(item.Value))));
        }

        return claims;
    }

    /// <summary>As many of the drawn attributes as fit.</summary>
    private static Dictionary<string, string> AttributesOf(Draw draw)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        int size = 0;
        foreach ((Words key, Words value) in draw.Attributes)
        {
            (string name, string text) = (key.Key(), value.Text(AttributesLimit / 2));
            int more = Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(text);
            if (size + more <= AttributesLimit && attributes.TryAdd(name, text))
            {
                size += more;
            }
        }

        return attributes;
    }
}
