using GrantGen.Policies;

namespace GrantGen.Generator.Tests.Approval;

/// <summary>The approved file is read back. A line that cannot be read has a reason, and no line is skipped.</summary>
public class ApprovedFileTests
{
    private const string Viewer = """
        GrantGen approved policies, version 1

        # Agreed with the moderators.
        policy Shop.ViewerPolicy
          grant RoomJoin = true
          grant CanPublishSources = Camera, Unknown
          grant Room = "class-{id}"
          permission PublishCamera = granted
          permission Subscribe = default
          permission PublishData = denied
          lifetime = 1h
          kind = agent
          preset = "a \"large\" room\n"
          config EmptyTimeout = 300
          dispatch "helper"

        """;

    [Fact]
    public void A_block_is_read()
    {
        ApprovedFile file = ApprovedFile.Parse(Viewer);

        Assert.Empty(file.Problems);
        ApprovedBlock block = Assert.Single(file.Blocks);
        Assert.Equal(("Shop.ViewerPolicy", null, 3, 15), (block.Policy.Name, block.Policy.Framework, block.Line, block.EndLine));
        GrantSet grants = block.Policy.Grants;
        Assert.True(grants.JoinsRoom);
        Assert.Equal(Facts.TrackSourceTable.UnknownFlag | 1, grants.Sources);
        Assert.Equal("class-{id}", grants.Text(Facts.GrantTable.Room));
        Assert.Equal((3600L, 4, "a \"large\" room\n"), (grants.TtlSeconds, grants.Kind, grants.RoomPreset));
        Assert.Equal((true, true, false, null), (grants.Approved("PublishCamera"), grants.Approved("Subscribe"), grants.Approved("PublishData"), grants.Approved("UpdateOwnMetadata")));
        Assert.Equal(["config EmptyTimeout = 300", "dispatch \"helper\""], block.Policy.Settings);
    }

    [Theory]
    [InlineData("", 0, "must be 'GrantGen approved policies, version 1', the first line of the file")]
    [InlineData("GrantGen approved policies, version 2\nwhatever", 0, "names version 2 of the format, and this version of GrantGen reads only version 1: update the package")]
    [InlineData("<<<<<<< ours", 0, "is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers")]
    public void The_first_line_names_the_version(string text, int line, string reason)
    {
        ApprovedFile file = ApprovedFile.Parse(text);

        Assert.Equal(new ApprovedFileProblem(line, reason), Assert.Single(file.Problems));
        Assert.False(file.IsVersionKnown);
        Assert.Empty(file.Blocks);
    }

    [Theory]
    [InlineData("  grant CanFly = true", "is not one that this version of GrantGen knows ('grant CanFly = true'): if a newer version wrote it, update the package")]
    [InlineData("  grant RoomList = yes", "is not one that this version of GrantGen knows ('grant RoomList = yes'): if a newer version wrote it, update the package")]
    [InlineData("  grant CanPublishSources = Camera,Microphone", "is not one that this version of GrantGen knows ('grant CanPublishSources = Camera,Microphone'): if a newer version wrote it, update the package")]
    [InlineData("  grant Room = \"a", "is not one that this version of GrantGen knows ('grant Room = \"a'): if a newer version wrote it, update the package")]
    [InlineData("  permission Subscribe = perhaps", "is not one that this version of GrantGen knows ('permission Subscribe = perhaps'): if a newer version wrote it, update the package")]
    [InlineData("  lifetime = long", "is not one that this version of GrantGen knows ('lifetime = long'): if a newer version wrote it, update the package")]
    [InlineData("  kind = robot", "is not one that this version of GrantGen knows ('kind = robot'): if a newer version wrote it, update the package")]
    [InlineData("  grant RoomJoin = true", "states 'grant RoomJoin' a second time: keep the line that is right")]
    [InlineData("=======", "is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers")]
    [InlineData("||||||| base", "is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers")]
    [InlineData("policy A", "begins a second block of policy 'A': keep the one that is right")]
    [InlineData("policy A B", "must be the word policy, the full name of one, and for a block of one target framework its name in parentheses")]
    public void A_line_that_cannot_be_read_has_a_reason(string line, string reason)
    {
        ApprovedFile file = ApprovedFile.Parse($"GrantGen approved policies, version 1\npolicy A\n  grant RoomJoin = true\n{line}\npolicy B\n  kind = sip\n");

        Assert.Equal(new ApprovedFileProblem(3, reason), Assert.Single(file.Problems));
        Assert.Contains(file.Blocks, block => !block.IsReadable);
        Assert.True(file.Find("B", null)!.IsReadable);
    }

    [Fact]
    public void A_line_before_the_first_block_is_not_skipped()
        => Assert.Equal(new ApprovedFileProblem(1, "is not in the block of a policy"), Assert.Single(ApprovedFile.Parse("GrantGen approved policies, version 1\r\n  kind = sip\r\n").Problems));

    [Fact]
    public void The_block_of_a_framework_goes_before_the_one_for_all()
    {
        ApprovedFile file = ApprovedFile.Parse("\uFEFFGrantGen approved policies, version 1\npolicy A (net8.0)\n  kind = sip\npolicy A\n  kind = agent\n");

        Assert.Empty(file.Problems);
        Assert.Equal(3, file.Find("A", "net8.0")!.Policy.Grants.Kind);
        Assert.Equal(4, file.Find("A", "net10.0")!.Policy.Grants.Kind);
        Assert.Equal(4, file.Find("A", null)!.Policy.Grants.Kind);
        Assert.Null(file.Find("B", null));
    }

    /// <summary>Every line of any file is read or reported.</summary>
    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        Random random = new(23);
        string[] lines = Viewer.Split('\n');
        for (int run = 0; run < 2000; run++)
        {
            string text = string.Join('\n', Enumerable.Range(0, random.Next(8)).Select(_ => Cut(lines[random.Next(lines.Length)])));
            ApprovedFile file = ApprovedFile.Parse(run % 2 == 0 ? text : lines[0] + "\n" + text);
            Assert.True(file.Problems.All(problem => problem.Reason.Length > 0));
        }

        string Cut(string line) => line.Length == 0 || random.Next(3) > 0 ? line : line.Remove(random.Next(line.Length), 1);
    }
}
