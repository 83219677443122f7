using GrantGen.Policies;

namespace GrantGen.Generator.Tests.Approval;

/// <summary>An edit changes the lines of one block and nothing else.</summary>
public class ApprovedFileEditorTests
{
    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        ApprovedPolicy policy = Policy("Shop.A");
        policy.Grants.State(Facts.GrantTable.Room, "a \"b\" \\ \t \u2028 {x}");
        policy.Grants.State(Facts.GrantTable.CanPublishSources, 5);
        policy.Grants.RoomPreset = "x\r\ny";

        ApprovedFile file = ApprovedFile.Parse(ApprovedFileEditor.Set(ApprovedFileEditor.Empty, policy));

        Assert.Empty(file.Problems);
        Assert.Equal(ApprovedPolicyWriter.Write(policy), ApprovedPolicyWriter.Write(Assert.Single(file.Blocks).Policy));
        Assert.Empty(ApprovedComparison.Compare(policy, file.Blocks[0].Policy).Differences);
    }

    [Fact]
    public void Blocks_are_inserted_in_order_and_no_other_line_changes()
    {
        string text = ApprovedFileEditor.Empty;
        foreach (string name in new[] { "M", "C", "X", "A", "Z", "N" })
        {
            string next = ApprovedFileEditor.Set(text, Policy(name));
            Assert.Empty(text.Split('\n').Except(next.Split('\n')));
            text = next;
        }

        Assert.Equal(["A", "C", "M", "N", "X", "Z"], ApprovedFile.Parse(text).Blocks.Select(block => block.Policy.Name));
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.Equal(text, ApprovedFileEditor.Set(text, Policy("M")));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_comments_are_kept()
    {
        string text = ApprovedFileEditor.Set(ApprovedFileEditor.Set(ApprovedFileEditor.Empty, Policy("A")), Policy("C"))
            .Replace("policy C", "# Why C may.\npolicy C", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);

        string added = ApprovedFileEditor.Set(text, Policy("B"));

        Assert.DoesNotContain("\n", added.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n# Why C may.\r\npolicy C\r\n", added, StringComparison.Ordinal);
        Assert.Equal(text, ApprovedFileEditor.Remove(added, "B", null));
    }

    [Fact]
    public void A_block_is_replaced_in_its_place()
    {
        string text = ApprovedFileEditor.Set(ApprovedFileEditor.Set(ApprovedFileEditor.Empty, Policy("A")), Policy("B"));
        ApprovedPolicy wider = Policy("A");
        wider.Grants.State(Facts.GrantTable.CanUpdateOwnMetadata, true);

        string replaced = ApprovedFileEditor.Set(text, wider);

        Assert.Equal(
            ["  grant CanUpdateOwnMetadata = true", "  permission UpdateOwnMetadata = granted"],
            replaced.Split('\n').Except(text.Split('\n')));
        Assert.Equal(text, ApprovedFileEditor.Set(replaced, Policy("A")));
    }

    [Fact]
    public void The_last_block_is_removed_with_the_empty_line_before_it()
    {
        string text = ApprovedFileEditor.Set(ApprovedFileEditor.Empty, Policy("A"));

        Assert.Equal(text, ApprovedFileEditor.Remove(ApprovedFileEditor.Set(text, Policy("B")), "B", null));
        Assert.Equal(text, ApprovedFileEditor.Remove(text, "B", null));
        Assert.Equal(text, ApprovedFileEditor.Remove(text, "A", "net8.0"));
        Assert.Equal(ApprovedFileEditor.Empty, ApprovedFileEditor.Remove(text, "A", null));
    }

    /// <summary>The file does not contain the permissions that moderation implies: otherwise rejected calls would be missed.</summary>
    [Fact]
    public void A_permission_that_moderation_implies_is_denied()
    {
        ApprovedPolicy policy = Policy("A");
        policy.Grants.State(Facts.GrantTable.RoomAdmin, true);

        IReadOnlyList<string> lines = ApprovedPolicyWriter.Write(policy);

        Assert.Contains("  permission UpdateOwnMetadata = denied", lines);
        Assert.Contains("  permission Subscribe = default", lines);
        Assert.Contains("  permission PublishUnknown = default", lines);
    }

    private static ApprovedPolicy Policy(string name)
    {
        GrantSet grants = new() { TtlSeconds = 3600 };
        grants.State(Facts.GrantTable.RoomJoin, true);
        return new ApprovedPolicy(name, null, grants, EquatableArray<string>.Empty);
    }
}
