using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Approval;

/// <summary>GG4001, GG4002 and GG4003: policies against the approved file.</summary>
public class PolicyApprovalTests
{
    private const string Header = "GrantGen approved policies, version 1\n";

    private const string Viewer = Header + """

        policy Shop.Viewer
          grant RoomJoin = true
          grant CanPublish = false
          permission UpdateOwnMetadata = denied
          lifetime = 1h
          kind = standard

        """;

    [Theory]
    [InlineData("CanPublish = false, Ttl = \"1h\"")]
    [InlineData("Ttl = \"60m\", CanPublish = false, CanUpdateOwnMetadata = false")]
    [InlineData("CanPublish = false, Ttl = \"1h\", CanPublishData = false, CanSubscribe = true")]
    [InlineData("CanPublish = false, Ttl = \"1h\", Room = \"{room}\"")]
    public async Task What_allows_the_same_reports_nothing(string arguments)
        => Assert.Empty(await Reports(Project(arguments).WithApproved(Viewer)));

    [Theory]
    [InlineData("CanPublish = false, Ttl = \"1h\", CanUpdateOwnMetadata = true", "GG4002", "Policy 'Viewer' grants more than GrantGen.Approved.txt says: its holder can now update its own name, metadata and attributes")]
    [InlineData("CanPublishSources = TrackSources.ScreenShare, CanPublishData = false, Ttl = \"1h\"", "GG4002", "Policy 'Viewer' grants more than GrantGen.Approved.txt says: its holder can now publish its screen")]
    [InlineData("CanPublish = false, CanPublishData = true, Ttl = \"30m\"", "GG4002", "Policy 'Viewer' grants more than GrantGen.Approved.txt says: its holder can now publish data; can no longer use a token until 1h after it is issued, only until 30m")]
    [InlineData("CanPublish = false, CanSubscribe = false, Ttl = \"1h\"", "GG4003", "Policy 'Viewer' differs from GrantGen.Approved.txt and grants nothing more: it can no longer subscribe to tracks")]
    [InlineData("CanPublish = false, Ttl = \"1h\", Kind = ParticipantKind.Sip", "GG4003", "Policy 'Viewer' differs from GrantGen.Approved.txt and grants nothing more: it has the kind 'sip', formerly 'standard'")]
    public async Task A_difference_is_reported_in_words(string arguments, string id, string message)
    {
        Diagnostic report = Assert.Single(await Reports(Project(arguments).WithApproved(Viewer)));

        Assert.Equal((id, message), (report.Id, report.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.StartsWith("RoomPolicy", report.Location.SourceTree!.GetText().ToString(report.Location.SourceSpan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dispatch_is_another_difference()
    {
        TestProject project = TestProject.Of("using GrantGen; namespace Shop; [RoomPolicy(CanPublish = false, Ttl = \"1h\")] [AgentDispatch(\"helper\")] public partial class Viewer;");

        Diagnostic report = Assert.Single(await Reports(project.WithApproved(Viewer)));

        Assert.Equal("GG4003", report.Id);
        Assert.EndsWith("it now has 'dispatch \"helper\"'", report.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_without_a_block_is_not_approved()
    {
        TestProject project = TestProject.Of("using GrantGen; namespace Shop; public partial class Outer { [{|GG4001:RoomPolicy(CanPublish = false)|}] public partial class Viewer; }");

        await project.WithApproved(Header).Verify(["GG4001", "GG4002", "GG4003", "GG4004", "GG4005"]);
        Assert.Single(await Reports(project.WithApproved(Viewer)), report => report.Id == "GG4001");
    }

    [Fact]
    public async Task Without_the_file_nothing_is_reported_unless_the_project_requires_it()
    {
        TestProject project = Project("CanPublish = false");

        Assert.Empty(await Reports(project));
        Assert.Empty(await Reports(project.WithAdditionalFile("/app/GrantGen.Approved.txt", Header)));
        Assert.Empty(await Reports(project.WithGlobalOption("build_property.GrantGenRequireApproval", "false")));
        Diagnostic report = Assert.Single(await Reports(project.WithGlobalOption("build_property.GrantGenRequireApproval", "true")));
        Assert.Equal(
            "Policy 'Viewer' is not approved: the project requires approval, and there is no GrantGen.Approved.txt beside the project file; 'dotnet build -t:GrantGenApprove' creates it",
            report.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_block_of_the_target_framework_is_compared()
    {
        string file = Viewer + "\npolicy Shop.Viewer (net8.0)\n  grant RoomJoin = true\n  lifetime = 1h\n  kind = standard\n";
        TestProject project = Project("Ttl = \"1h\"").WithApproved(file);

        Assert.Empty(await Reports(project.WithGlobalOption("build_property.TargetFramework", "net8.0")));
        Assert.Single(await Reports(project.WithGlobalOption("build_property.TargetFramework", "net10.0")), report => report.Id == "GG4002");
    }

    [Fact]
    public async Task A_block_that_cannot_be_read_is_not_compared()
        => Assert.Equal(["GG4005"], (await Reports(Project("RoomCreate = true").WithApproved(Viewer.Replace("1h", "soon", StringComparison.Ordinal)))).Select(report => report.Id));

    [Fact]
    public async Task A_newer_version_is_the_only_report()
        => Assert.Equal(["GG4005"], (await Reports(Project("RoomCreate = true").WithApproved("GrantGen approved policies, version 9\n"))).Select(report => report.Id));

    [Fact]
    public async Task A_policy_with_an_error_is_not_compared()
        => Assert.Empty(await Reports(Project("Ttl = \"soon\", RoomCreate = true").WithApproved(Viewer)));

    [Fact]
    public async Task A_comment_that_makes_a_file_generated_takes_no_policy_out_of_the_review()
        => Assert.Single(await Reports(TestProject.Of("// <auto-generated/>\nnamespace Shop; [GrantGen.RoomPolicy(Ttl = \"1h\")] public partial class Viewer;").WithApproved(Viewer)), report => report.Id == "GG4002");

    [Fact]
    public async Task A_block_without_a_policy_is_reported_in_the_file()
    {
        string file = Viewer + "\npolicy Shop.Gone\n  grant RoomJoin = true\n\npolicy Shop.Other (net8.0)\n  grant RoomJoin = true\n";

        Diagnostic report = Assert.Single(await Reports(Project("CanPublish = false, Ttl = \"1h\"").WithApproved(file)));

        Assert.Equal(("GG4004", "/app/GrantGen.Approved.txt", 9), (report.Id, report.Location.GetLineSpan().Path, report.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task Each_line_that_cannot_be_read_is_reported_at_its_place()
    {
        IReadOnlyList<Diagnostic> reports = await Reports(Project("CanPublish = false, Ttl = \"1h\"").WithApproved("<<<<<<< ours\n"));
        Assert.Equal("Line 1 of GrantGen.Approved.txt cannot be read: it is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers", Assert.Single(reports).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

        reports = await Reports(Project("CanPublish = false, Ttl = \"1h\"").WithApproved(Viewer + "\n<<<<<<< ours\npolicy Shop.A\n=======\npolicy Shop.B\n>>>>>>> theirs\n"));
        Assert.Equal([10, 12, 14], reports.Where(report => report.Id == "GG4005").Select(report => report.Location.GetLineSpan().StartLinePosition.Line + 1).Order());
    }

    private static TestProject Project(string arguments) => TestProject.Of($"using GrantGen; namespace Shop; [RoomPolicy({arguments})] public partial class Viewer;");

    private static async Task<IReadOnlyList<Diagnostic>> Reports(TestProject project)
        => [.. (await project.Analyze(allowErrors: true)).Diagnostics.Where(report => report.Id.StartsWith("GG4", StringComparison.Ordinal))];
}
