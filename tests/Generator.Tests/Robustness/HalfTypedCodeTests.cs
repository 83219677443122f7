using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Robustness;

/// <summary>Nothing throws on any code. The test kit fails a test on AD0001 and on an exception of the generator.</summary>
public class HalfTypedCodeTests
{
    private const string Source = """
        using LiveKit.Rtc;
        [assembly: UsesPolicy(typeof(Shop.Viewer))]
        namespace Shop
        {
            [RoomPolicy(CanPublish = false, Room = "class-{classId}", DestinationRoom = "b", Ttl = "1h", CanPublishSources = TrackSources.Camera)]
            [SipGrant(Admin = true), RoomConfig(EmptyTimeout = 3, Metadata = "m"), AgentDispatch("a", Metadata = "b")]
            public partial class Viewer { public int Grants; }
            public partial record Outer<T> { [RoomPolicy(RoomJoin = false)] public partial struct Server { } }
            class Bot
            {
                Room _room = new();
                public async Task Run(TokenSigner signer, bool flag)
                {
                    var token = flag ? Viewer.CreateToken(signer, "7", "me") : (Viewer.CreateToken(signer, "8", "me") ?? null);
                    await _room.ConnectAsync("url", token);
                    Func<Task> f = () => _room.LocalParticipant!.SetMetadataAsync("x");
                    foreach (var p in new[] { _room.LocalParticipant }) { await p!.SetNameAsync($"{token}"); }
                    var (a, b) = (token, _room); b = b switch { null => new Room(), { } r => r };
                    await (b?.LocalParticipant?.SetAttributesAsync(new() { ["k"] = "v" }) ?? Task.CompletedTask);
                }
            }
        }
        """;

    [Fact]
    public async Task Code_that_is_cut_off_anywhere_makes_nothing_throw()
    {
        for (int length = 0; length < Source.Length; length += 10)
        {
            await Check(Source[..length]);
        }
    }

    [Fact]
    public async Task Code_that_lost_tokens_makes_nothing_throw()
    {
        Random random = new(7);
        string[] tokens = [.. CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        for (int run = 0; run < 40; run++)
        {
            StringBuilder text = new();
            foreach (string token in tokens)
            {
                text.Append(random.Next(12) == 0 ? " " : token);
            }

            await Check(text.ToString());
        }
    }

    public static TheoryData<string> Deep => new()
    {
        $"_ = {string.Concat(Enumerable.Repeat("token + ", 3000))}token;",
        $"_ = builder{string.Concat(Enumerable.Repeat(".Append(token)", 1200))};",
        $"_ = {string.Concat(Enumerable.Repeat("flag ? token : ", 300))}token;",
        $"{string.Concat(Enumerable.Repeat("if (flag) { ", 120))}await room.ConnectAsync(\"u\", token);{new string('}', 120)}",
        $"Func<string> f0 = () => token; {string.Concat(Enumerable.Range(1, 200).Select(i => $"Func<string> f{i} = () => f{i - 1}(); "))} await room.ConnectAsync(\"u\", f200());",
        $"{string.Concat(Enumerable.Range(0, 2000).Select(i => $"var t{i} = {(i == 0 ? "token" : $"t{i - 1}")}; "))} await room.ConnectAsync(\"u\", t1999);",
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public async Task Code_that_a_machine_wrote_makes_nothing_throw(string body)
        => await Check($"using LiveKit.Rtc; [RoomPolicy] partial class P; class C {{ async Task M(Room room, TokenSigner s, bool flag, string me, System.Text.StringBuilder builder) {{ var token = P.CreateToken(s, \"r\", me); {body} await room.LocalParticipant!.SetNameAsync(\"x\"); }} }}");

    /// <summary>Roslyn's own operation factory throws on this code (dotnet/roslyn#76444).</summary>
    [Fact]
    public async Task Code_that_makes_Roslyn_throw_does_not_make_a_rule_throw()
        => await Check("""
            using LiveKit.Rtc;
            [RoomPolicy] public partial class P;
            class C { async Task M(Room live, TokenSigner s, string me) { live.ParticipantMetadataChanged += (__, p) => Console.WriteLine($"{p.Identity}")  live.ParticipantNameChanged += (__, p) => Console.WriteLine($"{p.Identity} is now  p.Name}"= ;
              await live.ConnectAsync("u", P.CreateToken(s, "r", me)); await live.LocalParticipant!.SetNameAsync("x"); } }
            """);

    private static async Task Check(string source)
    {
        TestProject project = TestProject.Of(source).WithClient();
        await project.Analyze(generate: true, allowErrors: true);
    }
}
