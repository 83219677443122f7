namespace GrantGen.Benchmarks.Analyzers;

/// <summary>Files that use LiveKit. Each bot makes one call that its token does not allow.</summary>
internal static class BotFiles
{
    public static string WithItsOwnToken(int file) => $$"""
        {{Head(file)}}
        public sealed class Bot{{file}}(TokenSigner signer)
        {
            public async Task RunAsync(string room, CancellationToken cancellation)
            {
                string token = Policy{{file}}.CreateToken(signer, room: room, identity: Guid.NewGuid().ToString());
                using Room connected = new();
                await connected.ConnectAsync("wss://sfu.example", token, cancellationToken: cancellation);
        {{Use("connected")}}
                await connected.LocalParticipant!.SetNameAsync("Ada");
                await connected.DisconnectAsync();
            }
        }

        """;

    public static string WithTokenInField(int file) => $$"""
        {{Head(file)}}
        public sealed class Bot{{file}} : IAsyncDisposable
        {
            private readonly Room _room = new();
            private readonly string _token;

            public Bot{{file}}(TokenSigner signer, string room)
            {
                _token = Tokens{{file}}.For(signer, room);
                _room.Disconnected += async (_, _) => await StartAsync();
            }

            public Task StartAsync() => _room.ConnectAsync("wss://sfu.example", _token);

            public async Task SayAsync(string text)
            {
        {{Use("_room")}}
                await _room.LocalParticipant!.SetMetadataAsync(text);
            }

            public async ValueTask DisposeAsync() => await _room.DisconnectAsync();
        }

        public static class Tokens{{file}}
        {
            public static string For(TokenSigner signer, string room) => Policy{{file}}.CreateToken(signer, room, $"bot-{room}");
        }

        """;

    public static string WithTokenOfService(int file, int service) => $$"""
        {{Head(file)}}
        public sealed class Bot{{file}}(TokenSigner signer)
        {
            private Room? _room;

            public async Task StartAsync(string room)
            {
                _room = new Room();
                await _room.ConnectAsync("wss://sfu.example", global::Corpus.Part{{service % 50}}.Tokens{{service}}.For(signer, room));
            }

            public async Task SayAsync(string text)
            {
        {{Use("_room!")}}
                await _room!.LocalParticipant!.SetAttributesAsync(new Dictionary<string, string> { ["status"] = text });
            }
        }

        """;

    public static string WithHandWrittenGrants(int file) => $$"""
        {{Head(file)}}
        public sealed class Bot{{file}}(string key, string secret)
        {
            public async Task RunAsync(string room, CancellationToken cancellation)
            {
                VideoGrants grants = new() { RoomJoin = true, Room = room, CanPublish = true, CanPublishData = true, CanSubscribe = true };
                string token = new AccessToken(key, secret).WithIdentity(room + "-bot").WithGrants(grants).WithTtl(TimeSpan.FromMinutes(5)).ToJwt();
                LiveKit.Rtc.Room connected = new();
                await connected.ConnectAsync("wss://sfu.example", token, cancellationToken: cancellation);
        {{Use("connected")}}
                await connected.LocalParticipant!.SetMetadataAsync("ready");
            }
        }

        """;

    private static string Head(int file) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using GrantGen;
        using LiveKit.Rtc;
        using AccessToken = Livekit.Server.Sdk.Dotnet.AccessToken;
        using VideoGrants = Livekit.Server.Sdk.Dotnet.VideoGrants;

        namespace Corpus.Part{{file % 50}};

        [RoomPolicy(CanPublishData = true, Ttl = "10m")]
        public partial class Policy{{file}};

        """;

    /// <summary>The calls that every bot makes.</summary>
    private static string Use(string room) => $$"""
                await {{room}}.LocalParticipant!.SendTextAsync("hello", topic: "chat");
                await {{room}}.LocalParticipant!.PublishDataAsync(new byte[] { 1, 2, 3 });
                foreach (RemoteParticipant participant in {{room}}.RemoteParticipants.Values)
                {
                    Console.WriteLine(participant.Identity);
                }
        """;
}
