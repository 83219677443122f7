namespace GrantGen.Package.Tests;

/// <summary>The fixes, applied by <c>dotnet format analyzers</c> to a project that references the package.</summary>
public sealed class FormatTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    private const string Policies = """
        using GrantGen;

        namespace Shop;

        [RoomPolicy(CanPublish = false)]
        public partial class ViewerPolicy;

        [RoomPolicy]
        public partial class BotPolicy;

        """;

    private const string Bot = """
        using GrantGen;
        using LiveKit.Rtc;

        namespace Shop;

        public static class Bot
        {
            public static async Task RunAsync(Room room, TokenSigner signer, string identity)
            {
                await room.ConnectAsync("ws://localhost:7880", ViewerPolicy.CreateToken(signer, "lobby", identity));
                await room.LocalParticipant!.SetMetadataAsync("here");
                await room.LocalParticipant!.SetMetadataAsync("still here");
            }
        }

        """;

    private const string Across = """
        using GrantGen;
        using LiveKit.Rtc;

        namespace Shop;

        public sealed class Tokens(TokenSigner signer)
        {
            public string For(string identity) => BotPolicy.CreateToken(signer, "lobby", identity);
        }

        public sealed class Greeter(Tokens tokens)
        {
            public async Task RunAsync(Room room, string identity)
            {
                await room.ConnectAsync("ws://localhost:7880", tokens.For(identity));
                await room.LocalParticipant!.SetMetadataAsync("hello");
            }
        }

        """;

    private const string Client = """
        namespace LiveKit.Rtc;

        public class LocalParticipant
        {
            public Task SetMetadataAsync(string metadata) => Task.CompletedTask;
        }

        public class Room
        {
            public LocalParticipant? LocalParticipant { get; }

            public Task ConnectAsync(string url, string token) => Task.CompletedTask;
        }

        """;

    [Fact]
    public void It_grants_what_the_calls_need()
    {
        string folder = package.NewProject("Format", "", ("Policies.cs", Policies), ("Bot.cs", Bot), ("Across.cs", Across), ("Client.cs", Client));
        DotNet.Run(folder, "restore");

        DotNet.Run(folder, "format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", "GG2001", "GG2101");

        Assert.Equal(
            Policies
                .Replace("CanPublish = false", "CanPublish = false, CanUpdateOwnMetadata = true", StringComparison.Ordinal)
                .Replace("[RoomPolicy]", "[RoomPolicy(CanUpdateOwnMetadata = true)]", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(folder, "Policies.cs")));
        Assert.Equal(Bot, File.ReadAllText(Path.Combine(folder, "Bot.cs")));
        Assert.Equal(Across, File.ReadAllText(Path.Combine(folder, "Across.cs")));
        Assert.DoesNotContain("warning GG", DotNet.Run(folder, "build"), StringComparison.Ordinal);
    }
}
