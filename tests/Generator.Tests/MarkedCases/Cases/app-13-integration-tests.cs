// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// An integration test suite: a fixture with a server, a helper that joins by role, tests of what works and of what is refused.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Apps.IntegrationTests;

// as xUnit has them
[AttributeUsage(AttributeTargets.Method)] public sealed class FactAttribute : Attribute;
[AttributeUsage(AttributeTargets.Method)] public sealed class TheoryAttribute : Attribute;
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class InlineDataAttribute(params object[] data) : Attribute { public object[] Data => data; }
public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }
public interface IClassFixture<T> where T : class;
public static class Check
{
    public static void Equal<T>(T expected, T actual) { if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"{expected} is not {actual}"); }
    public static async Task ThrowsAsync(Func<Task> work) { try { await work(); } catch (Exception) { return; } throw new InvalidOperationException("did not throw"); }
}

[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "5m")] public partial class TestHostPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "5m")] public partial class TestSpeakerPolicy;
[RoomPolicy(CanPublish = false, Ttl = "5m")] public partial class TestViewerPolicy;

public sealed class ServerFixture : IAsyncLifetime
{
    private readonly List<Room> _open = [];

    public TokenSigner Signer { get; } = TokenSigner.FromEnvironment();

    public string Url { get; } = Environment.GetEnvironmentVariable("LIVEKIT_URL") ?? "ws://localhost:7880";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task<Room> JoinAsync(string token)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var room = new Room();
        await room.ConnectAsync(Url, token, cancellationToken: timeout.Token);
        lock (_open)
        {
            _open.Add(room);
        }

        return room;
    }

    public async Task DisposeAsync()
    {
        foreach (Room room in _open.AsEnumerable().Reverse())
        {
            await room.DisconnectAsync();
            room.Dispose();
        }
    }
}

public sealed class MetadataTests(ServerFixture server) : IClassFixture<ServerFixture>, IAsyncLifetime
{
    private readonly string _name = "it-" + Guid.NewGuid().ToString("N");
    private Room _host = null!;
    private Room _viewer = null!;

    public async Task InitializeAsync()
    {
        _host = await server.JoinAsync(TestHostPolicy.CreateToken(server.Signer, _name, "host"));
        _viewer = await server.JoinAsync(TestViewerPolicy.CreateToken(server.Signer, _name, "viewer"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_host_changes_its_metadata()
    {
        await _host.LocalParticipant!.SetMetadataAsync("changed"); // ok
        await _host.LocalParticipant!.SetAttributesAsync(new() { ["a"] = "1" }); // ok
    }

    [Fact]
    public async Task The_viewer_is_renamed()
    {
        await _viewer.LocalParticipant!.SetNameAsync("Renamed"); //! GG2001
    }

    // the refusal is what is tested: the report is right, and unwelcome
    [Fact]
    public Task The_viewer_is_refused() => Check.ThrowsAsync(() => _viewer.LocalParticipant!.SetMetadataAsync("refused")); //? GG2001

    [Fact]
    public async Task Chat_reaches_the_viewer()
    {
        await _host.LocalParticipant!.SendTextAsync("ping"); // ok
        await _viewer.LocalParticipant!.SendChatMessageAsync("pong"); //! GG2003
    }
}

public sealed class PublishTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private async Task<(Room Room, string Identity)> SeatAsync(bool host, string identity)
    {
        string token = host
            ? TestHostPolicy.CreateToken(server.Signer, "publish", identity)
            : TestSpeakerPolicy.CreateToken(server.Signer, "publish", identity);
        return (await server.JoinAsync(token), identity);
    }

    [Fact]
    public async Task A_host_publishes_both()
    {
        (Room room, string identity) = await SeatAsync(host: true, "h1");
        Check.Equal("h1", identity);
        await room.LocalParticipant!.PublishTrackAsync((LocalAudioTrack)null!, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync((LocalAudioTrack)null!); // ok
        await room.LocalParticipant!.SetNameAsync(identity); // ok
    }

    [Fact]
    public async Task A_speaker_publishes_the_microphone()
    {
        (Room room, _) = await SeatAsync(host: false, "s1");
        await room.LocalParticipant!.PublishTrackAsync((LocalAudioTrack)null!, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
        await room.LocalParticipant!.PublishTrackAsync((LocalAudioTrack)null!, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
        await room.LocalParticipant!.SetNameAsync("s1"); //! GG2001
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Both_of_them(bool host)
    {
        (Room room, string identity) = await SeatAsync(host, $"t-{host}");
        if (host)
        {
            await room.LocalParticipant!.SetMetadataAsync(identity); // ok
        }

        await room.LocalParticipant!.SendTextAsync(identity); // ok
    }
}

public sealed class SoakTests(ServerFixture server)
{
    [Fact]
    public async Task Many_viewers_come_and_go()
    {
        Room[] viewers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => server.JoinAsync(TestViewerPolicy.CreateToken(server.Signer, "soak", $"v{i}"))));
        Check.Equal(20, viewers.Length);
        foreach (Room viewer in viewers)
        {
            await viewer.LocalParticipant!.SendTextAsync("bye"); //! GG2003
        }

        Room last = viewers[^1];
        await last.LocalParticipant!.SetAttributesAsync(new() { ["last"] = "1" }); //! GG2001
    }
}
