using System.Text;
using System.Text.Json;
using GrantGen.Facts;

namespace GrantGen.Tool.Explain;

/// <summary>The content of a token, the permissions of its holder, and the server's answers.</summary>
internal sealed class TokenExplanation
{
    private readonly List<string> _remarks = [];

    private TokenExplanation(string header, string payload)
    {
        Header = header;
        Payload = payload;
    }

    /// <summary>The header, as JSON.</summary>
    public string Header { get; }

    /// <summary>The claims, as JSON.</summary>
    public string Payload { get; }

    /// <summary>The claims, read as LiveKit reads them; null if LiveKit would reject them.</summary>
    public VerifiedToken? Token { get; private set; }

    /// <summary>The API key that the token names; null if it names none.</summary>
    public string? Issuer { get; private set; }

    /// <summary>The server's reaction, and remarks about unusual claims.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Grants that the token states, and the participant's permissions.</summary>
    public IReadOnlyList<GrantLine> Grants { get; private set; } = [];

    /// <summary>The server's answer to every action of a participant; empty if the token does not join.</summary>
    public IReadOnlyList<SimulatedAnswer> Answers { get; private set; } = [];

    /// <summary>Explains a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="now">The time.</param>
    public static TokenExplanation Create(string token, DateTimeOffset now)
    {
        TokenExplanation explanation = new(Decode(token, 0), Decode(token, 1));
        explanation.CheckHeader();
        explanation.ReadIssuer();
        try
        {
            explanation.Token = CompactJwt.ReadUnsigned(token);
        }
        catch (Exception failure) when (failure is TokenVerificationException or FormatException)
        {
            explanation._remarks.Add("the server answers 401, because " + LowerFirst(failure.Message.TrimEnd('.')));
            return explanation;
        }

        explanation.CheckTimes(now);
        explanation.CheckClaims();
        explanation.ListGrants();
        return explanation;
    }

    private static string Decode(string token, int index)
    {
        try
        {
            string text = Encoding.UTF8.GetString(CompactJwt.DecodeSegment(token, index));
            using JsonDocument json = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(json.RootElement, s_compact);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return "(not readable)";
        }
    }

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private void CheckHeader()
    {
        if (TryGet(Header, "alg") is not { } algorithm)
        {
            _remarks.Add("the server answers 401, because the header names no algorithm");
        }
        else if (algorithm != "HS256")
        {
            _remarks.Add($"the server answers 401, because the token is signed with {algorithm}, and LiveKit takes HS256 only");
        }
    }

    private void ReadIssuer()
    {
        Issuer = TryGet(Payload, "iss");
        if (string.IsNullOrEmpty(Issuer))
        {
            _remarks.Add("the server answers 401, 'invalid API key', because the token names no key (claim iss)");
        }
    }

    private static string? TryGet(string text, string name)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out JsonElement value)
                && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void CheckTimes(DateTimeOffset now)
    {
        VerifiedToken token = Token!;
        if (now - token.Expires >= TimeSpan.FromMinutes(1))
        {
            _remarks.Add($"the server answers 401, 'token is expired': it expired {DurationText.Relative(token.Expires, now)}");
        }

        if (token.NotBefore is not { } start)
        {
            _remarks.Add("the token has no nbf: some clients take such a token as valid forever and keep it in their cache");
        }
        else if (start - now > TimeSpan.FromMinutes(1))
        {
            _remarks.Add($"the server answers 401, 'token is not valid yet': it is valid {DurationText.Relative(start, now)}; compare the clocks of the two machines");
        }
        else if (token.Grants.RoomJoin == true && token.Grants.Ttl > TimeSpan.FromSeconds(ServerLimits.LongJoinTtlSeconds))
        {
            _remarks.Add($"a join token that lives for {DurationText.Format(token.Grants.Ttl)} can be used long after it was meant to be");
        }
    }

    private void CheckClaims()
    {
        VerifiedToken token = Token!;
        PolicyGrants grants = token.Grants;
        SimulatedAnswer join = PermissionSimulator.Evaluate(token, LiveKitAction.Join);
        if (!join.IsAllowed && (grants.RoomJoin == true || !IsServerToken(grants)))
        {
            _remarks.Add($"the server answers {join.Status}, '{join.Message}', to a client that connects");
        }

        if (grants.RoomJoin != true && IsServerToken(grants))
        {
            _remarks.Add("a server token: a client that connects with it gets 401, 'permissions denied'");
        }

        foreach (string source in token.UnknownSources)
        {
            _remarks.Add($"'{source}' is a source that LiveKit does not know, so nothing can be published for it; the words are camera, microphone, screen_share, screen_share_audio in lower case");
        }

        if (grants.CanPublishSources == TrackSources.None && token.UnknownSources.Count == 0)
        {
            _remarks.Add("an empty canPublishSources means every source; to forbid publishing, state canPublish: false");
        }

        if (grants.CanPublish == false && grants.CanPublishSources is not (null or TrackSources.None))
        {
            _remarks.Add("canPublish: false overrides canPublishSources: nothing can be published");
        }

        if (grants.Hidden == true && grants.RoomJoin == true)
        {
            _remarks.Add("hidden: nothing that the holder publishes is announced to the others, and an RPC of the holder is never answered");
        }

        if (grants.RoomAdmin == true && string.IsNullOrEmpty(token.Room))
        {
            _remarks.Add("roomAdmin without a room moderates no room");
        }

        _remarks.AddRange(UnknownFields.Describe(token));
    }

    private static bool IsServerToken(PolicyGrants grants)
        => grants.RoomAdmin == true || grants.RoomCreate == true || grants.RoomList == true || grants.RoomRecord == true || grants.IngressAdmin == true
            || grants.SipAdmin == true || grants.SipCall == true || grants.Agent == true;

    private void ListGrants()
    {
        using JsonDocument payload = JsonDocument.Parse(Payload);
        bool joins = Token!.Grants.RoomJoin == true;
        List<GrantLine> lines = [];
        foreach (Grant grant in GrantTable.All)
        {
            if (grant.Kind is GrantKind.Text or GrantKind.Texts && Texts(payload.RootElement, grant) is { Count: > 0 } texts)
            {
                lines.Add(new GrantLine($"{grant.ClaimName}.{grant.WireName}", IsAllowed: true, "granted", $"{grant.DisplayText}: {string.Join(", ", texts)}"));
            }

            if (grant.Kind != GrantKind.Flag)
            {
                continue;
            }

            bool? stated = payload.RootElement.TryGetProperty(grant.ClaimName, out JsonElement claim) && claim.ValueKind == JsonValueKind.Object
                && claim.TryGetProperty(grant.WireName, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? claim.GetProperty(grant.WireName).GetBoolean()
                : null;
            bool isParticipant = grant.Scope == GrantScope.Participant && grant.Default is not false;
            if (stated is null && !(joins && (isParticipant || grant == GrantTable.CanUpdateOwnMetadata)))
            {
                continue;
            }

            bool isAllowed = grant == GrantTable.CanPublishData ? Token.Grants.Permissions.CanPublishData : stated ?? grant.Default == true;
            string reason = stated is not null ? (isAllowed ? "granted" : "denied")
                : grant == GrantTable.CanPublishData ? "follows canPublish" : isAllowed ? "server default" : "denied by the server's default";
            lines.Add(new GrantLine($"{grant.ClaimName}.{grant.WireName}", isAllowed, reason, Describe(grant, isAllowed)));
        }

        Grants = lines;
        Answers = joins ? [.. LiveKitAction.All.Skip(1).Select(action => PermissionSimulator.Evaluate(Token, action))] : [];
    }

    /// <summary>The text or the texts that a grant states; none if it states nothing.</summary>
    private static IReadOnlyList<string> Texts(JsonElement payload, Grant grant)
        => !payload.TryGetProperty(grant.ClaimName, out JsonElement claim) || claim.ValueKind != JsonValueKind.Object
            || !claim.TryGetProperty(grant.WireName, out JsonElement value) ? []
            : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? [text]
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString()!)]
            : [];

    private string Describe(Grant grant, bool isAllowed)
        => isAllowed && grant == GrantTable.CanPublish && Token!.Grants.CanPublishSources is { } sources
            && (sources != TrackSources.None || Token.UnknownSources.Count > 0)
            ? "publish from " + string.Join(", ",
                TrackSourceTable.All.Where(source => ((int)sources & source.Flag) != 0).Select(source => source.DisplayText)
                    .Concat(Token.UnknownSources.Select(name => $"'{name}'"))) + " only"
            : grant.DisplayText;

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
