using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>Nothing throws on half-typed tokens. The test kit fails a test on AD0001.</summary>
public class HalfTypedTokensTests
{
    private const string ServerSdk = """
        using Livekit.Server.Sdk.Dotnet;
        class Tokens
        {
            static readonly string S = "0123456789abcdef0123456789abcdef"; VideoGrants? _g;
            string Get(string k, string room, bool flag)
            {
                var g = new VideoGrants { RoomJoin = true, CanPublishSources = { "screenshare" }, CanPublish = flag };
                if (flag) { g.Room = room; g.CanPublishSources.Add("Camera"); } else _g = g;
                var (a, b) = (g.CanPublish, g.Hidden); Action f = () => g.CanPublishData = false; g.Agent |= flag;
                VideoGrants h = new() { CanPublish = false, CanPublishSources = [.. new[] { "x" }, "y"] }; h = g ?? h;
                var s = flag ? S : "s3"; new RoomServiceClient("h", k, s ?? "x");
                var p = new ParticipantPermission { CanPublish = true, CanPublishSources = { TrackSource.Camera } };
                _ = new UpdateParticipantRequest { Permission = p ?? new() { CanSubscribe = true } };
                return new AccessToken(k, apiSecret: "s" + "3").WithIdentity("me").WithKind(ParticipantInfo.Types.Kind.Agent)
                    .WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }).WithTtl(TimeSpan.FromHours(1)).ToJwt();
            }
        }
        """;

    private const string AspNetCore = """
        using LiveKit; using LiveKit.Authentication;
        class Tokens
        {
            string Get(ILiveKitTokenService service, string room, bool flag)
            {
                new LiveKitOptions { ApiSecret = "s3" }.ApiSecret = "s4";
                return service.CreateTokenBuilder("me").WithKind("agent").WithVideoGrant(g => { g.RoomJoin = true; if (flag) { g.Room = room; } g = g ?? new() { CanPublishSources = ["a"] }; })
                    .WithSipGrant(delegate(SipGrant s) { s.Call = flag ? true : null; }).WithVideoGrant(new VideoGrant { RoomJoin = true }).ToJwt();
            }
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Code_that_is_cut_off_anywhere_makes_nothing_throw(bool isServerSdk)
    {
        string source = isServerSdk ? ServerSdk : AspNetCore;
        for (int length = 0; length < source.Length; length += 12)
        {
            await Check(source[..length], isServerSdk);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Code_that_lost_tokens_makes_nothing_throw(bool isServerSdk)
    {
        Random random = new(7);
        string[] tokens = [.. CSharpSyntaxTree.ParseText(isServerSdk ? ServerSdk : AspNetCore).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        for (int run = 0; run < 120; run++)
        {
            StringBuilder text = new();
            foreach (string token in tokens)
            {
                text.Append(random.Next(15) == 0 ? " " : token);
            }

            await Check(text.ToString(), isServerSdk);
        }
    }

    private static async Task Check(string source, bool isServerSdk)
    {
        TestProject project = TestProject.Of(source);
        await (isServerSdk ? project.WithServerSdk() : project.WithAspNetCoreServerSdk()).Analyze(allowErrors: true);
    }
}
