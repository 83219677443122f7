// rules: GG2001 GG2002 GG2003 GG2005 GG3004
// A small town's council meetings: tokens by JsonWebTokenHandler in one service, by a hand-made HMAC in the other.
using System; using System.Collections.Generic; using System.Globalization; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Threading; using System.Threading.Tasks;
using Microsoft.IdentityModel.JsonWebTokens; using Microsoft.IdentityModel.Tokens; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.Council;

public sealed record CouncilKeys(string Key, string Secret, string Url);

public enum Bench { Citizen, Councillor, Mayor }

public sealed record Motion(int Number, string Title, string By);

public sealed record Meeting(DateOnly Day, string Hall)
{
    public string RoomName => string.Create(CultureInfo.InvariantCulture, $"council-{Day:yyyyMMdd}-{Hall}");
}

public interface IMinutes { Task AppendAsync(Meeting meeting, string line, CancellationToken ct); }

/// <summary>Members of the council: a descriptor, signed by the handler.</summary>
public sealed class MemberTokens(CouncilKeys keys)
{
    private static readonly JsonWebTokenHandler s_handler = new();

    public string Mayor(Meeting meeting, string who) => Create(who, new Dictionary<string, object> { ["room"] = meeting.RoomName, ["roomJoin"] = true, ["canUpdateOwnMetadata"] = true });

    public string Councillor(Meeting meeting, string who) => Create(who, new Dictionary<string, object> { ["room"] = meeting.RoomName, ["roomJoin"] = true, ["canPublishSources"] = new[] { "microphone" } });

    private string Create(string who, Dictionary<string, object> video)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = keys.Key,
            Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = video },
            Expires = DateTime.UtcNow.AddHours(3),
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(keys.Secret)), SecurityAlgorithms.HmacSha256),
        };
        return s_handler.CreateToken(descriptor);
    }
}

/// <summary>Citizens: an older service without any library.</summary>
public sealed class CitizenTokens(CouncilKeys keys, TimeProvider time)
{
    private static readonly string s_header = Encode(JsonSerializer.SerializeToUtf8Bytes(new { alg = "HS256", typ = "JWT" }));

    public string Citizen(Meeting meeting, string who)
    {
        var payload = new Dictionary<string, object>
        {
            ["iss"] = keys.Key,
            ["sub"] = who,
            ["exp"] = time.GetUtcNow().AddHours(2).ToUnixTimeSeconds(),
            ["video"] = new { roomJoin = true, room = meeting.RoomName, canPublish = false },
        };
        return Sign(payload);
    }

    public string Interpreter(Meeting meeting, string language)
    {
        var payload = new Dictionary<string, object>
        {
            ["iss"] = keys.Key,
            ["sub"] = "interpreter-" + language,
            ["exp"] = time.GetUtcNow().AddHours(8).ToUnixTimeSeconds(),
            ["video"] = new { roomJoin = true, room = meeting.RoomName, canPublish = true, canPublishData = false },
        };
        return Sign(payload);
    }

    private string Sign(Dictionary<string, object> payload)
    {
        string input = s_header + "." + Encode(JsonSerializer.SerializeToUtf8Bytes(payload));
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(keys.Secret));
        return input + "." + Encode(hmac.ComputeHash(Encoding.UTF8.GetBytes(input)));
    }

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

public sealed class MayorDesk(MemberTokens tokens, CouncilKeys keys, IMinutes minutes)
{
    private readonly Room _room = new();

    public async Task OpenAsync(Meeting meeting, string mayor, CancellationToken ct)
    {
        await _room.ConnectAsync(keys.Url, tokens.Mayor(meeting, mayor), cancellationToken: ct);
        await _room.LocalParticipant!.SetNameAsync("Mayor " + mayor); // ok
        await minutes.AppendAsync(meeting, "opened", ct);
    }

    public Task CallAsync(Motion motion) => _room.LocalParticipant!.SetMetadataAsync($"{motion.Number}: {motion.Title}"); // ok
}

public sealed class CouncillorDesk(MemberTokens tokens, CouncilKeys keys)
{
    public async Task SpeakAsync(Meeting meeting, string councillor, Motion motion, LocalAudioTrack voice, LocalVideoTrack face, CancellationToken ct)
    {
        using var room = new Room();
        await room.ConnectAsync(keys.Url, tokens.Councillor(meeting, councillor), cancellationToken: ct);
        LocalParticipant me = room.LocalParticipant ?? throw new InvalidOperationException("not connected");
        await me.SendTextAsync($"I speak on {motion.Number}."); // ok
        await me.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await me.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await me.PublishTrackAsync(voice); //! GG2005
        await me.SetAttributesAsync(new() { ["motion"] = motion.Number.ToString(CultureInfo.InvariantCulture) }); //! GG2001
    }
}

/// <summary>Robots of citizens and interpreters for the rehearsal on the day before.</summary>
public sealed class Rehearsal(CitizenTokens citizens, MemberTokens members, CouncilKeys keys, IMinutes minutes)
{
    private async Task<Room> EnterAsync(string token, CancellationToken ct)
    {
        var room = new Room();
        await room.ConnectAsync(keys.Url, token, cancellationToken: ct);
        return room;
    }

    public async Task GalleryAsync(Meeting meeting, int seats, CancellationToken ct)
    {
        for (var seat = 1; seat <= seats; seat++)
        {
            using Room room = await EnterAsync(citizens.Citizen(meeting, $"seat-{seat}"), ct);
            await room.LocalParticipant!.SendTextAsync("applause"); //! GG2003
        }

        await minutes.AppendAsync(meeting, $"{seats} seats tried", ct);
    }

    public async Task InterpretAsync(Meeting meeting, string language, LocalAudioTrack voice, CancellationToken ct)
    {
        using Room room = await EnterAsync(citizens.Interpreter(meeting, language), ct);
        await room.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.SetMetadataAsync(language); //! GG2001
    }

    public async Task BenchAsync(Meeting meeting, Bench bench, string who, CancellationToken ct)
    {
        using Room room = await EnterAsync(bench switch
        {
            Bench.Mayor => members.Mayor(meeting, who),
            Bench.Councillor => members.Councillor(meeting, who),
            _ => citizens.Citizen(meeting, who),
        }, ct);
        if (bench is Bench.Mayor or Bench.Councillor)
        {
            await room.LocalParticipant!.SendTextAsync("present"); // ok
        }

        await room.LocalParticipant!.SetNameAsync(who); //! GG2001
    }
}
