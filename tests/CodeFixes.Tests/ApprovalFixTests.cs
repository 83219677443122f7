using System.Text;

namespace GrantGen.CodeFixes.Tests;

/// <summary>The fixes that write the approved file: one policy at a time, and no other change.</summary>
public class ApprovalFixTests
{
    private const string File = "GrantGen.Approved.txt";
    private const string Header = "GrantGen approved policies, version 1\n";
    private const string Open = "permission PublishCamera = default|permission PublishMicrophone = default|permission PublishScreenShare = default|permission PublishScreenShareAudio = default|permission PublishUnknown = default|permission PublishData = default|permission Subscribe = default|permission SubscribeMetrics = denied|permission UpdateOwnMetadata = denied|permission ManageAgentSession = denied";

    [Fact]
    public Task Two_policies_are_approved_one_after_the_other()
        => FixTest.Verify(
            Project("[RoomPolicy(Ttl = \"1h\")] public partial class B; [RoomPolicy(Ttl = \"2h\")] public partial class A;", Header),
            [(File, Header + "\n" + Block("A", "2h") + "\n" + Block("B", "1h"))],
            "GG4001");

    [Fact]
    public Task A_wider_policy_is_approved_in_the_place_of_its_block()
        => FixTest.Verify(
            Project("[RoomPolicy(Ttl = \"3h\")] public partial class B; [RoomPolicy(Ttl = \"2h\")] public partial class A;", Header + "\n# Why A.\n" + Block("A", "2h") + "\n" + Block("B", "1h")),
            [(File, Header + "\n# Why A.\n" + Block("A", "2h") + "\n" + Block("B", "3h"))],
            "GG4002",
            "Approve that B grants more");

    [Fact]
    public Task A_narrower_policy_is_approved()
        => FixTest.Verify(Project("[RoomPolicy(Ttl = \"1h\")] public partial class A;", Header + "\n" + Block("A", "2h")), [(File, Header + "\n" + Block("A", "1h"))], "GG4003", "Approve A as it is now");

    [Fact]
    public Task A_block_without_a_policy_is_removed()
        => FixTest.Verify(Project("[RoomPolicy(Ttl = \"1h\")] public partial class B;", Header + "\n" + Block("A", "2h") + "\n" + Block("B", "1h")), [(File, Header + "\n" + Block("B", "1h"))], "GG4004");

    /// <summary>After two fixes in a row, the file keeps its byte order mark and its line endings (dotnet/roslyn#69689).</summary>
    [Fact]
    public async Task Byte_order_mark_and_line_ends_are_kept()
    {
        byte[] saved = await FixTest.FixMarkedFile(
            Project("[RoomPolicy(Ttl = \"1h\")] public partial class B; [RoomPolicy(Ttl = \"2h\")] public partial class A;", Header),
            "GG4001");

        string expected = Header + "\n" + Block("A", "2h") + "\n" + Block("B", "1h");
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected.ReplaceLineEndings("\r\n"))], saved);
    }

    /// <summary>A fix cannot add an additional file (dotnet/roslyn#4655).</summary>
    [Fact]
    public Task Without_the_file_no_fix_is_offered()
        => FixTest.NoFix(TestProject.Of("[RoomPolicy] public partial class A;").WithGlobalOption("build_property.GrantGenRequireApproval", "true"), "GG4001");

    [Theory]
    [InlineData("GG4001")]
    [InlineData("GG4002")]
    [InlineData("GG4003")]
    [InlineData("GG4004")]
    public void There_is_no_fix_all(string id)
        => Assert.Null(Assert.Single(FixProviders.All, provider => provider.FixableDiagnosticIds.Contains(id)).GetFixAllProvider());

    private static TestProject Project(string code, string file) => TestProject.Of(code).WithAdditionalFile(File, file, ("GrantGenApproved", "true"));

    private static string Block(string name, string lifetime)
        => $"policy {name}\n  grant RoomJoin = true\n  {Open.Replace("|", "\n  ", StringComparison.Ordinal)}\n  lifetime = {lifetime}\n  kind = standard\n";
}
