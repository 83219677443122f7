using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The permission table covers the public enum and the rules, and its names have the form that other code expects.</summary>
public class PermissionTableTests
{
    [Fact]
    public void Each_member_of_the_public_enum_has_a_row_and_no_row_is_without_a_member()
        => Assert.Equal(Enum.GetNames<Permission>().Order(StringComparer.Ordinal), PermissionTable.Named.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_about_a_source_names_one_of_the_tables_of_sources()
        => Assert.All(
            PermissionTable.Named.Where(row => row.Source is not null),
            row => Assert.Contains(TrackSourceTable.All, source => source.Name == row.Source && "Publish" + source.Name == row.Name));

    [Fact]
    public void A_rule_ID_is_in_one_row_and_in_one_place_of_it()
        => Assert.Distinct(PermissionTable.All.SelectMany(row => new[] { row.RuleId, row.CompilationEndRuleId, row.ClientRuleId }).OfType<string>());

    [Fact]
    public void Each_grant_that_exists_only_for_calls_can_be_checked_by_client_code()
        => Assert.All(
            PermissionTable.All.SelectMany(row => row.OnlyForCalls, (row, grant) => (row, grant)),
            entry => Assert.True(entry.row.IsCheckedBy(entry.grant.WireName.ToLowerInvariant())));

    [Fact]
    public void A_check_of_one_permission_is_none_of_another()
        => Assert.Equal([PermissionTable.PublishData], PermissionTable.All.Where(row => row.IsCheckedBy("canpublishdata")));

    [Fact]
    public void The_sources_of_audio_and_video_are_all_sources_and_share_none()
    {
        Assert.Equal(TrackSourceTable.AllFlags, TrackSourceTable.AudioFlags | TrackSourceTable.VideoFlags);
        Assert.Equal(0, TrackSourceTable.AudioFlags & TrackSourceTable.VideoFlags);
        Assert.All(TrackSourceTable.All, source => Assert.Equal(source.Name.EndsWith("Audio", StringComparison.Ordinal) || source.Name == "Microphone", (source.Flag & TrackSourceTable.AudioFlags) != 0));
    }
}
