using System.Text;
using System.Text.Json;
using GrantGen.Generator.Tests.Clients;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Report;

/// <summary>
/// Proposals of the narrowest policy for code without one, with the calls that need each permission, and the permissions that a proposal
/// must keep.
/// </summary>
public class ProposalTests
{
    [Fact]
    public async Task A_hand_written_token_gets_the_narrowest_policy()
    {
        TestProject project = TestProject.Of("""
            using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
            class Bot
            {
                string key = "", secret = "";

                async Task Run(Room room, LocalTrack track, string me)
                {
                    var token = new AccessToken(key, secret).WithIdentity(me).WithGrants(new VideoGrants { RoomJoin = true, Room = "r", CanUpdateOwnMetadata = true }).ToJwt();
                    await room.ConnectAsync("u", token);
                    await room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone });
                    await room.LocalParticipant!.SetNameAsync("x");
                }
            }
            """).WithClient().WithServerSdk();

        JsonElement proposal = Assert.Single(await Proposals(project));

        Assert.Equal("hand-written VideoGrants in Run", proposal.GetProperty("code").GetString());
        Assert.Equal(("Test.cs", 8), (proposal.GetProperty("path").GetString(), proposal.GetProperty("line").GetInt32()));
        Assert.Equal("[RoomPolicy(CanPublishSources = TrackSources.Microphone, CanPublishData = false, CanUpdateOwnMetadata = true)]", proposal.GetProperty("attributes").GetString());
        Assert.Equal(["PublishMicrophone PublishTrackAsync:10", "UpdateOwnMetadata SetNameAsync:11"], Evidence(proposal));
    }

    [Theory]
    [InlineData("me.SendTextAsync(\"x\")", "[RoomPolicy(CanPublish = false, CanPublishData = true)]")]
    [InlineData("me.SetNameAsync(\"x\")", "[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true)]")]
    [InlineData("me.PublishTrackAsync(track)", "[RoomPolicy(CanPublishData = false)]")]
    [InlineData("me.PublishTrackAsync(track, new TrackPublishOptions { Source = source })", "[RoomPolicy(CanPublishData = false)]")]
    [InlineData("me.PublishTrackAsync(track, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })", "[RoomPolicy(CanPublishSources = TrackSources.Camera, CanPublishData = false)]")]
    public async Task Calls_without_a_token_share_one_policy(string call, string attributes)
    {
        TestProject project = TestProject.Of($"using LiveKit.Rtc; class Bot {{ Task M(LocalParticipant me, LocalTrack track, LiveKit.Proto.TrackSource source) => {call}; }}").WithClient();

        JsonElement proposal = Assert.Single(await Proposals(project));

        Assert.Equal(("calls that are tied to no token", attributes), (proposal.GetProperty("code").GetString(), proposal.GetProperty("attributes").GetString()));
        Assert.Equal(JsonValueKind.Null, proposal.GetProperty("path").ValueKind);
    }

    /// <summary>A join token must not get the grants of a server token.</summary>
    [Fact]
    public async Task Calls_of_the_servers_API_have_a_policy_of_their_own()
    {
        TestProject project = TestProject.Of("""
            using LiveKit.Rtc;
            class Bot { Task M(LocalParticipant me) => me.SetNameAsync("x"); }
            class Backend { Task A(System.Net.Http.HttpClient http) => Twirp.ListRooms(http, null!); Task B(System.Net.Http.HttpClient http) => Twirp.CreateSIPParticipant(http, null!); }
            """).WithClient().WithServerSdk();

        Assert.Equal(
            ["[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true)]", "[RoomPolicy(RoomJoin = false, RoomList = true)][SipGrant(Call = true)]"],
            (await Proposals(project)).Select(proposal => proposal.GetProperty("attributes").GetString()));
    }

    [Fact]
    public async Task Client_files_without_a_policy_get_one_if_the_build_proposes()
    {
        TestProject project = TestProject.Of("class Empty;")
            .WithClient("/app/a.swift", "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.setCamera(enabled: true) }\n");

        JsonElement proposal = Assert.Single(await Proposals(project));

        Assert.Equal(("client files without a Policy", "[RoomPolicy(CanPublishSources = TrackSources.Camera, CanPublishData = false)]"), (proposal.GetProperty("code").GetString(), proposal.GetProperty("attributes").GetString()));
        Assert.Contains((await Reporting(project).Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG5009");
        Assert.DoesNotContain((await Reporting(project).WithGlobalOption("build_property.GrantGenProposing", "true").Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG5009");
    }

    /// <summary>A call can publish from two sources. Each of them is needed.</summary>
    [Fact]
    public async Task A_call_that_needs_two_permissions_is_evidence_of_both()
    {
        TestProject project = TestProject.Of("using LiveKit; class Bot { void M(Room room) { room.LocalParticipant.EnableCameraAndMicrophone(); } }").WithUnityWebGl();

        Assert.Equal("[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanPublishData = false)]", Assert.Single(await Proposals(project)).GetProperty("attributes").GetString());
    }

    /// <summary>
    /// A permission that a call with an unknown receiver might need is not unused. A permission that only a disabled call would need is
    /// unused.
    /// </summary>
    [Theory]
    [InlineData("try? await p.setMicrophone(enabled: true)", false)]
    [InlineData("try? await p.setMicrophone(enabled: false)", true)]
    [InlineData("try? await p.setCamera(enabled: true)", true)]
    public async Task A_receiver_of_unknown_origin_can_be_a_participant(string call, bool isUnused)
    {
        TestProject project = TestProject.Of("using GrantGen; [RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone)] public partial class Host;")
            .WithClient("/app/a.swift", $"import LiveKit\nfunc f(_ p: Any, _ room: Room) async {{ {call}; try? await room.localParticipant.set(name: \"x\") }}\n", "Host");

        Assert.Equal(isUnused, await IsUnused(project, "PublishMicrophone"));
    }

    /// <summary>A room of unknown origin can belong to any policy.</summary>
    [Theory]
    [InlineData("Task N(LocalParticipant me) => me.SetNameAsync(\"x\");", false)]
    [InlineData("", true)]
    public async Task An_untied_call_keeps_the_permission(string member, bool isUnused)
    {
        TestProject project = TestProject.Of($$"""
            using GrantGen; using LiveKit.Rtc;
            [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Viewer;
            class Bot { async Task M(TokenSigner signer, Room room) { await room.ConnectAsync("u", Viewer.CreateToken(signer, "r", "me")); await room.LocalParticipant!.SendTextAsync("x"); } }
            class Other { {{member}} }
            """).WithClient();

        Assert.Equal(isUnused, await IsUnused(project, "UpdateOwnMetadata"));
    }

    /// <summary>Components that hide what is not granted are never reported, and an app that shows them needs it all the same.</summary>
    [Theory]
    [InlineData("<VideoConference />", "[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]")]
    [InlineData("<AudioConference />", "[RoomPolicy(CanPublishSources = TrackSources.Microphone)]")]
    [InlineData("<ControlBar />", "[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio, CanPublishData = false)]")]
    [InlineData("<ControlBar controls={{ camera: false, screenShare: false }} />", "[RoomPolicy(CanPublishSources = TrackSources.Microphone, CanPublishData = false)]")]
    [InlineData("<TrackToggle source={Track.Source.ScreenShare} />", "[RoomPolicy(CanPublishSources = TrackSources.ScreenShare, CanPublishData = false)]")]
    [InlineData("<TrackToggle source={Track.Source.ScreenShare} captureOptions={{ audio: true }} />", "[RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio, CanPublishData = false)]")]
    [InlineData("<TrackToggle source={Track.Source.ScreenShare} captureOptions={{ audio: false }} />", "[RoomPolicy(CanPublishSources = TrackSources.ScreenShare, CanPublishData = false)]")]
    [InlineData("<TrackToggle source={Track.Source.Camera} captureOptions={{ audio: true }} />", "[RoomPolicy(CanPublishSources = TrackSources.Camera, CanPublishData = false)]")]
    public async Task What_a_component_of_React_can_publish_is_proposed(string tag, string attributes)
    {
        TestProject project = TestProject.Of("class Empty;")
            .WithClient("/app/a.tsx", $"import {{ Track }} from 'livekit-client'\nimport {{ VideoConference, AudioConference, ControlBar, TrackToggle }} from '@livekit/components-react'\nexport const Stage = () => {tag}\n");

        Assert.Equal(attributes, Assert.Single(await Proposals(project)).GetProperty("attributes").GetString());
    }

    /// <summary>The options of the screen are seldom written in the call.</summary>
    [Theory]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, on ? { audio: true, systemAudio: 'exclude' } : undefined)", true)]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, settings)", true)]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, silent)", false)]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, on ? { audio: false } : undefined)", false)]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, twice)", false)]
    [InlineData("room.localParticipant.setScreenShareEnabled(on, other)", false)]
    public async Task The_sound_of_a_screen_is_found_in_a_condition_and_in_a_variable(string call, bool hasSound)
    {
        TestProject project = TestProject.Of("class Empty;").WithClient("/app/a.ts", $$"""
            import { Room, ScreenShareCaptureOptions } from 'livekit-client'
            export function share(room: Room, on: boolean, other: ScreenShareCaptureOptions) {
              const settings: ScreenShareCaptureOptions = { audio: { noiseSuppression: false }, selfBrowserSurface: 'include' }
              const silent = { audio: false }
              const twice = { audio: true }
              return {{call}}
            }
            export function unrelated() { const twice = { audio: false }; return twice }
            """);

        string sound = hasSound ? " | TrackSources.ScreenShareAudio" : "";
        Assert.Equal($"[RoomPolicy(CanPublishSources = TrackSources.ScreenShare{sound}, CanPublishData = false)]", Assert.Single(await Proposals(project)).GetProperty("attributes").GetString());
    }

    [Fact]
    public async Task A_hook_that_shares_the_screen_with_its_sound_publishes_both()
    {
        TestProject project = TestProject.Of("class Empty;").WithClient(
            "/app/a.tsx",
            "import { Track } from 'livekit-client'\nimport { useTrackToggle } from '@livekit/components-react'\nexport function useShare(props) {\n"
            + "  const { buttonProps } = useTrackToggle({ ...props, source: Track.Source.ScreenShare, captureOptions: { audio: true, selfBrowserSurface: 'include' } })\n  return buttonProps\n}\n");

        Assert.Equal(
            ["PublishScreenShare useTrackToggle:4", "PublishScreenShareAudio useTrackToggle:4"],
            Evidence(Assert.Single(await Proposals(project))));
    }

    /// <summary>Only LiveKit's participants have the method, and the value comes through functions of the app. A setter of a name can be anybody's.</summary>
    [Theory]
    [InlineData("participant$.value?.setScreenShareEnabled(on)", "[RoomPolicy(CanPublishSources = TrackSources.ScreenShare, CanPublishData = false)]")]
    [InlineData("participant$.value?.setName('x')", null)]
    [InlineData("participant$.value?.setScreenShareEnabled(false)", null)]
    public async Task A_proposal_does_not_lack_what_a_value_of_unknown_origin_most_likely_needs(string call, string? attributes)
    {
        TestProject project = TestProject.Of("class Empty;")
            .WithClient("/app/a.ts", $"import {{ type LocalParticipant }} from 'livekit-client'\nexport function share(scope, on: boolean) {{\n  const participant$ = scope.behavior(scope.of(on))\n  {call}\n}}\n");

        IReadOnlyList<JsonElement> proposals = await Proposals(project);
        Assert.Equal(attributes is null ? [] : [attributes], proposals.Select(proposal => proposal.GetProperty("attributes").GetString()));
    }

    /// <summary>Such a tag could be LiveKit's under another name, and the file that exports it shows that it is not.</summary>
    [Fact]
    public async Task A_component_of_the_app_needs_nothing()
    {
        TestProject project = TestProject.Of("using GrantGen; [RoomPolicy(CanPublish = true)] public partial class Host;")
            .WithClient("/app/panel.tsx", "import { useRoomContext } from '@livekit/components-react'\nexport const Panel = () => <p>{useRoomContext().name}</p>\nexport const VideoConference = () => <Panel />\n", "Host")
            .WithClient("/app/stage.tsx", "import { useLocalParticipant } from '@livekit/components-react'\nimport { Panel, VideoConference } from './panel'\nexport const Stage = () => <Panel><VideoConference me={useLocalParticipant()} /></Panel>\n", "Host");

        Assert.True(await IsUnused(project, "PublishCamera"));
    }

    /// <summary>The four apps of samples/Monorepo: the proposal has each permission that the app's code needs, and no other.</summary>
    [Theory]
    [InlineData("iOS", "[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true)]")]
    [InlineData("Android", "[RoomPolicy(CanPublish = false, CanPublishData = true, CanUpdateOwnMetadata = true)]")]
    [InlineData("Web", "[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare, CanUpdateOwnMetadata = true)]")]
    [InlineData("Agent", "[RoomPolicy(CanUpdateOwnMetadata = true)]")]
    public async Task The_apps_of_the_sample_get_what_they_need(string app, string attributes)
    {
        TestProject project = TestProject.Of("class Empty;");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples", "Monorepo", app), "*", SearchOption.AllDirectories))
        {
            project = project.WithClient("/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));
        }

        Assert.Equal(attributes, Assert.Single(await Proposals(project)).GetProperty("attributes").GetString());
    }

    private static async Task<bool> IsUnused(TestProject project, string permission)
        => (await Report(project)).GetProperty("policies")[0].GetProperty("permissions").EnumerateArray().Single(cell => cell.GetProperty("permission").GetString() == permission).GetProperty("unused").GetBoolean();

    private static async Task<IReadOnlyList<JsonElement>> Proposals(TestProject project) => [.. (await Report(project)).GetProperty("withoutPolicy").EnumerateArray()];

    private static async Task<JsonElement> Report(TestProject project)
    {
        Diagnostic report = Assert.Single((await Reporting(project).Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG0099");
        return JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(report.Properties["grantgenJson"]!))).RootElement;
    }

    private static TestProject Reporting(TestProject project) => project.WithGlobalOption("build_property.GrantGenReport", "true");

    private static IEnumerable<string> Evidence(JsonElement proposal)
        => proposal.GetProperty("permissions").EnumerateArray().SelectMany(need => need.GetProperty("uses").EnumerateArray()
            .Select(use => $"{need.GetProperty("permission").GetString()} {use.GetProperty("call").GetString()}:{use.GetProperty("line").GetInt32()}"));
}
