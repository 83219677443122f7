using System.IdentityModel.Tokens.Jwt;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>
/// A stand-in for Livekit.Server.Sdk.Dotnet. It was written for this benchmark from a description of the library's work for each token, not
/// from its source. Grants are objects whose properties are read by reflection. All 17 fields of <c>video</c>, both of <c>sip</c>, a
/// <c>jti</c>, a room configuration and the empty claims are always written. Handler, key and credentials are created for each token. It
/// signs about twice as many bytes as the others, which is part of the cost for a user of that library.
/// </summary>
internal sealed class ServerSdkShape(Workload workload) : Contender
{
    private static readonly JsonSerializerOptions s_withoutDefaults = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public override string Name => "server SDK's shape";

    public override int Mint() => Token().Length;

    public override string Token()
    {
        VideoFields video = new() { RoomJoin = true, Room = Workload.Room, CanUpdateOwnMetadata = true };
        DateTime now = DateTime.UtcNow;
        List<Claim> claims = [new(JwtRegisteredClaimNames.Sub, Workload.Identity), new(JwtRegisteredClaimNames.Jti, Guid.NewGuid().ToString())];
        JwtPayload payload = new(Workload.ApiKey, audience: null, claims, now, now + Workload.Life);
        foreach (KeyValuePair<string, object> claim in Fields(new TokenFields
        {
            Name = Workload.Name,
            Metadata = workload.Metadata ?? "",
            Attributes = workload.Attributes ?? new Dictionary<string, string>(),
            Video = Fields(video),
            Sip = Fields(new SipFields()),
            RoomConfig = JsonSerializer.Deserialize<Dictionary<string, object>>(JsonSerializer.Serialize(new RoomConfigFields(), s_withoutDefaults))!,
        }))
        {
            payload[claim.Key] = claim.Value;
        }

        SigningCredentials credentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Workload.ApiSecret)), SecurityAlgorithms.HmacSha256);
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), payload));
    }

    private static Dictionary<string, object> Fields(object source)
    {
        Dictionary<string, object> fields = [];
        foreach (PropertyInfo property in source.GetType().GetProperties())
        {
            if (property.GetValue(source) is { } value)
            {
                fields[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = value;
            }
        }

        return fields;
    }

    private sealed class TokenFields
    {
        public string Name { get; set; } = "";
        public string Metadata { get; set; } = "";
        public string Sha256 { get; set; } = "";
        public string Kind { get; set; } = "";
        public IReadOnlyDictionary<string, string>? Attributes { get; set; }
        public Dictionary<string, object>? Video { get; set; }
        public Dictionary<string, object>? Sip { get; set; }
        public Dictionary<string, object>? RoomConfig { get; set; }
    }

    private sealed class VideoFields
    {
        public bool RoomCreate { get; set; }
        public bool RoomList { get; set; }
        public bool RoomRecord { get; set; }
        public bool RoomAdmin { get; set; }
        public bool RoomJoin { get; set; }
        public string Room { get; set; } = "";
        public string DestinationRoom { get; set; } = "";
        public bool CanPublish { get; set; } = true;
        public bool CanSubscribe { get; set; } = true;
        public bool CanPublishData { get; set; } = true;
        public List<string> CanPublishSources { get; set; } = [];
        public bool CanUpdateOwnMetadata { get; set; }
        public bool IngressAdmin { get; set; }
        public bool Hidden { get; set; }
        public bool Recorder { get; set; }
        public bool Agent { get; set; }
        public bool CanSubscribeMetrics { get; set; }
    }

    private sealed class SipFields
    {
        public bool Admin { get; set; }
        public bool Call { get; set; }
    }

    private sealed class RoomConfigFields
    {
        public uint EmptyTimeout { get; set; }
        public uint MaxParticipants { get; set; }
        public string? Metadata { get; set; }
    }
}
