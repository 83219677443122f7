using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>What a stranger gets who references the package, and nothing else.</summary>
public sealed class StrangersProjectTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    private const string Policies = """
        using GrantGen;

        [RoomPolicy]
        public partial class ViewerPolicy;
        """;

    private const string Program = """
        using GrantGen;
        using LiveKit.Rtc;

        Console.WriteLine(ViewerPolicy.CreateToken(new TokenSigner("devkey", "secret"), "my-room", "user123"));

        static class Bot
        {
            public static Task RaiseHand(LocalParticipant participant, TokenSigner signer)
            {
                _ = ViewerPolicy.CreateToken(signer, "my-room", "user123");
                return participant.SetMetadataAsync("hand raised");
            }
        }
        """;

    private const string Client = "namespace LiveKit.Rtc { public class LocalParticipant { public Task SetMetadataAsync(string metadata) => Task.CompletedTask; } }";

    [Fact]
    public void It_generates_warns_and_runs()
    {
        string folder = package.NewProject("Stranger", "<OutputType>Exe</OutputType>", ("Policies.cs", Policies), ("Program.cs", Program), ("Client.cs", Client));

        string build = DotNet.Run(folder, "build");
        Match warning = Assert.Single(Regex.Matches(build, "Program.cs\\((\\d+),\\d+\\): warning GG2001: .*$", RegexOptions.Multiline).DistinctBy(match => match.Value));
        Assert.Equal("11", warning.Groups[1].Value);
        Assert.Contains("policy 'ViewerPolicy'", warning.Value, StringComparison.Ordinal);

        Assert.Equal(2, DotNet.Run(folder, "run", "--no-build").Trim().Count(unit => unit == '.'));
    }

    [Fact]
    public void A_limit_set_as_a_property_reaches_the_generator()
    {
        string policy = $"[GrantGen.RoomPolicy(Room = \"{new string('r', 300)}\")] public partial class LongPolicy;";
        string folder = package.NewProject("Limits", "<GrantGenMaxRoomNameBytes>300</GrantGenMaxRoomNameBytes>", ("Policy.cs", policy), ("Use.cs", "class Use { object O => LongPolicy.Grants; }"));
        Assert.DoesNotContain("GG1011", DotNet.Run(folder, "build"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_told_so()
    {
        string folder = package.NewProject("Old", "", ("Policies.cs", Policies));
        Assert.Contains(
            "GG0001: GrantGen needs a C# compiler of version 4.8 or later",
            Assert.ThrowsAny<Exception>(() => DotNet.Run(folder, "build", "-p:CompilerApiVersion=roslyn4.7")).Message,
            StringComparison.Ordinal);
    }
}
