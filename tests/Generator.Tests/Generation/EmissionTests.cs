namespace GrantGen.Generator.Tests.Generation;

/// <summary>The output of the generator, word for word.</summary>
public class EmissionTests
{
    [Theory]
    [InlineData("JoinWithRoomParameter", "namespace Shop; [RoomPolicy(CanUpdateOwnMetadata = true, CanPublish = false, Ttl = \"1h\")] public partial class ViewerPolicy;")]
    [InlineData("ConstantRoom", "[RoomPolicy(Room = \"lobby\", Ttl = \"15m\")] public static partial class LobbyPolicy;")]
    [InlineData("TemplatesAndDestination", "[RoomPolicy(RoomAdmin = true, Room = \"{{{org}}}-{classId}\", DestinationRoom = \"{classId}-overflow-{event}\")] public partial record UsherPolicy;")]
    [InlineData("ServerToken", "[RoomPolicy(RoomJoin = false, RoomCreate = true, RoomList = true)] public partial class BackendPolicy;")]
    [InlineData("EveryClaim", """
        [RoomPolicy(
            RoomCreate = true, RoomList = true, RoomRecord = true, RoomAdmin = true, IngressAdmin = true, Hidden = true, Recorder = true, Agent = true,
            CanPublish = true, CanSubscribe = true, CanPublishData = false, CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio,
            CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, CanManageAgentSession = false,
            DestinationRoom = "elsewhere", Kind = ParticipantKind.Agent, RoomPreset = "webinar", Ttl = "7d")]
        [SipGrant(Admin = true, Call = false), AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = true), InferenceGrant(Perform = true), ObservabilityGrant(Write = true)]
        [RoomConfig(EmptyTimeout = 120, DepartureTimeout = 30, MaxParticipants = 20, Metadata = "{\"m\":1}", MinPlayoutDelay = 1, MaxPlayoutDelay = 2, SyncStreams = true)]
        [AgentDispatch("first", Metadata = "x"), AgentDispatch("second"), System.ComponentModel.Description("no agent")]
        public partial struct EverythingPolicy { }
        """)]
    public void Matches_the_approved_file(string name, string source)
    {
#if !ROSLYN_FLOOR
        GeneratorRun run = TestProject.Of(source).Generate();
        Assert.Single(run.Sources);
        Snapshot.Match(name, run.AllSources);
#else
        // The snapshot is for another version of C#. Here the test checks only that the output compiles.
        Assert.NotEmpty(name);
        TestProject.Of(source).Generate();
#endif
    }

#if !ROSLYN_FLOOR
    [Fact]
    public void Every_approved_file_has_a_test()
    {
        Assert.Equal(
            new[] { "ConstantRoom", "EveryClaim", "JoinWithRoomParameter", "ServerToken", "TemplatesAndDestination" },
            Snapshot.AllApproved(Snapshot.Folder()).Order(StringComparer.Ordinal));
    }
#endif

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        const string Source = """[RoomPolicy(IngressAdmin = true, RoomJoin = false, Ttl = "90s"), RoomConfig(EmptyTimeout = 1234567)] public partial class IngressPolicy;""";
        string expected = TestProject.Of(Source).Generate().AllSources;
        using CultureScope scope = new(culture);
        Assert.Equal(expected, TestProject.Of(Source).Generate().AllSources);
    }

    [Fact]
    public void Output_does_not_depend_on_the_order_of_files()
    {
        TestProject project = TestProject.Of("[RoomPolicy] public partial class A;", "[RoomPolicy] public partial class a;", "namespace N; [RoomPolicy] public partial class B;");
        Assert.Equal(project.Generate(allowWarnings: true).AllSources, project.WithSourcesReversed().Generate(allowWarnings: true).AllSources);
    }

    [Fact]
    public void Output_has_no_carriage_return()
        => Assert.DoesNotContain("\r", TestProject.Of("[RoomPolicy(Room = \"a\\r\\nb\")]\r\npublic partial class P;").Generate().AllSources, StringComparison.Ordinal);

    /// <summary>Half-typed code: with two equal hint names, the compiler would drop the code of every policy (CS8785).</summary>
    [Theory]
    [InlineData("[RoomPolicy] public partial class ; [RoomPolicy] public partial struct ;")]
    [InlineData("[RoomPolicy] public partial class A { } [RoomPolicy] public partial struct A { }")]
    [InlineData("public partial class O { [RoomPolicy] public partial class A; } public partial struct O { [RoomPolicy] public partial class A; }")]
    [InlineData("[RoomPolicy] public partial class A; [RoomPolicy] public partial class A;")]
    public void Types_of_one_name_or_of_none_cost_the_others_nothing(string broken)
    {
        GeneratorRun run = TestProject.Of(broken + " [RoomPolicy] public partial class Good;").Generate(allowErrors: true);
        Assert.Contains("Good.g.cs", run.Sources.Keys);
    }
}
