using System.Globalization;
using GrantGen.Generator.Approval;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Approval;

/// <summary>
/// Changes in both directions that are seeded into twenty policies. Each widening is reported with the right words, the reverse change is
/// reported as a narrowing, and a refactoring is not reported. The approved file is the one that <c>GrantGenApprove</c> writes.
/// </summary>
public class SeededChangesTests
{
    /// <summary>Attributes before, attributes after, and the description of the permission that the change adds.</summary>
    private static readonly (string Before, string After, string Words)[] s_changes =
    [
        ("[RoomPolicy]", "[RoomPolicy(CanUpdateOwnMetadata = true)]", "can now update its own name, metadata and attributes"),
        ("[RoomPolicy(CanPublish = false)]", "[RoomPolicy(CanPublish = false, CanPublishData = true)]", "can now publish data"),
        ("[RoomPolicy(CanSubscribe = false)]", "[RoomPolicy]", "can now subscribe to tracks"),
        ("[RoomPolicy(CanPublishSources = TrackSources.Camera)]", "[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]", "can now publish its microphone"),
        ("[RoomPolicy(CanPublishSources = TrackSources.Microphone)]", "[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]", "can now publish its screen"),
        ("[RoomPolicy(CanPublishSources = TrackSources.Microphone)]", "[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]", "can now publish its screen's audio"),
        ("[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]", "[RoomPolicy]", "can now publish tracks of an unknown source"),
        ("[RoomPolicy]", "[RoomPolicy(CanSubscribeMetrics = true)]", "can now receive the metrics of others"),
        ("[RoomPolicy]", "[RoomPolicy(CanManageAgentSession = true)]", "can now manage agent sessions"),
        ("[RoomPolicy(CanPublish = false, CanPublishData = false)]", "[RoomPolicy(CanPublish = false, CanPublishData = false, Hidden = true)]", "can now stay hidden from the others"),
        ("[RoomPolicy]", "[RoomPolicy(Recorder = true)]", "can now mark the room as being recorded"),
        ("[RoomPolicy(RoomJoin = false, RoomList = true)]", "[RoomPolicy(RoomJoin = false, RoomList = true, RoomCreate = true)]", "can now create and delete any room"),
        ("[RoomPolicy(RoomJoin = false, RoomCreate = true)]", "[RoomPolicy(RoomJoin = false, RoomCreate = true, RoomRecord = true)]", "can now start and stop egress of any room"),
        ("[RoomPolicy]", "[RoomPolicy, SipGrant(Admin = true)]", "can now manage SIP trunks and dispatch rules"),
        ("[RoomPolicy(RoomAdmin = true, Room = \"a\")]", "[RoomPolicy(RoomAdmin = true)]", "can now act in any room, not only room 'a'"),
        ("[RoomPolicy(Room = \"class-{id}-{group}\")]", "[RoomPolicy(Room = \"class-{id}\")]", "can now act in rooms 'class-{id}', not only rooms 'class-{id}-{group}'"),
        ("[RoomPolicy(RoomAdmin = true)]", "[RoomPolicy(RoomAdmin = true, DestinationRoom = \"lobby\")]", "can now forward and move participants to room 'lobby'"),
        ("[RoomPolicy(Ttl = \"1h\")]", "[RoomPolicy(Ttl = \"2h\")]", "can now use a token until 2h after it is issued, not only until 1h"),
        ("[RoomPolicy(CanPublish = false)]", "[RoomPolicy(CanPublish = false, RoomAdmin = true)]", "can now moderate the room; can now grant itself every participant permission through UpdateParticipant"),
        ("[RoomPolicy(Kind = ParticipantKind.Sip)]", "[RoomPolicy(Kind = ParticipantKind.Agent)]", "can now publish transcriptions by its kind; can now join without being counted; can now enter a full room"),
    ];

    [Fact]
    public async Task Every_widening_is_reported_in_words()
    {
        IReadOnlyList<Diagnostic> reports = await Reports(Project(change => change.After), ApprovedFileOf(Project(change => change.Before)));

        Assert.All(reports, report => Assert.Equal("GG4002", report.Id));
        Assert.Equal(
            s_changes.Select((change, i) => $"Policy 'P{i:D2}' grants more than GrantGen.Approved.txt says: its holder {change.Words}"),
            reports.Select(report => report.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_way_back_is_a_narrowing()
    {
        IReadOnlyList<Diagnostic> reports = await Reports(Project(change => change.Before), ApprovedFileOf(Project(change => change.After)));

        Assert.Equal(s_changes.Length, reports.Count);
        Assert.All(reports, report => Assert.Equal("GG4003", report.Id));
    }

    [Fact]
    public async Task A_refactoring_is_not_reported()
    {
        string approved = ApprovedFileOf(Project(change => change.Before));
        TestProject moved = TestProject.Of("namespace Shop; class Unrelated;")
            .WithSource("b/All.cs", "using GrantGen;\nnamespace Shop;\n" + string.Concat(Policies(change => Reordered(change.Before)).Reverse()));

        Assert.Empty(await Reports(Project(change => change.Before), approved));
        Assert.Empty(await Reports(moved, approved));
        Assert.Equal(approved, ApprovedFileOf(moved));
    }

    private static string Reordered(string attribute)
    {
        int open = attribute.IndexOf('(', StringComparison.Ordinal);
        return open < 0
            ? attribute.Replace("RoomPolicy", "RoomPolicyAttribute", StringComparison.Ordinal)
            : attribute[..(open + 1)] + string.Join(", ", attribute[(open + 1)..^2].Split(", ").Reverse()) + ")]";
    }

    private static TestProject Project(Func<(string Before, string After, string Words), string> attribute)
        => TestProject.Of("using GrantGen;\nnamespace Shop;\n" + string.Concat(Policies(attribute)));

    private static IEnumerable<string> Policies(Func<(string Before, string After, string Words), string> attribute)
        => s_changes.Select((change, i) => $"{attribute(change)} public partial class P{i:D2};\n");

    /// <summary>The file that the target writes for a project: the generated comments, without their slashes.</summary>
    private static string ApprovedFileOf(TestProject project)
    {
        string table = project.WithGlobalOption("build_property.GrantGenApproving", "true").Generate(allowErrors: true).Sources[ApprovalTable.HintName];
        return string.Concat(table.Split('\n').Skip(1).SkipLast(1).Select(line => (line.Length > 2 ? line[3..] : "") + "\n"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Reports(TestProject project, string approved)
        => [.. (await project.WithApproved(approved).Analyze(allowErrors: true)).Diagnostics.Where(report => report.Id.StartsWith("GG4", StringComparison.Ordinal))];
}
