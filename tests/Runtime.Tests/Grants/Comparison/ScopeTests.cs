using System.Text.RegularExpressions;
using Xunit;

namespace GrantGen.Runtime.Tests.Grants.Comparison;

/// <summary>Rooms are compared as sets of names, and only for tokens that are bound to a room.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("a", "a", GrantRelation.Equal)]
    [InlineData("a", "b", GrantRelation.Incomparable)]
    [InlineData("a", null, GrantRelation.Narrower)]
    [InlineData("{x}", null, GrantRelation.Equal)]
    [InlineData("class-{classId}", "class-{id}", GrantRelation.Equal)]
    [InlineData("class-{classId}", null, GrantRelation.Narrower)]
    [InlineData("class-7", "class-{classId}", GrantRelation.Narrower)]
    [InlineData("class-", "class-{classId}", GrantRelation.Incomparable)]
    [InlineData("class-{a}-{b}", "class-{a}", GrantRelation.Narrower)]
    [InlineData("{a}-{b}", "class-{a}-{b}", GrantRelation.Wider)]
    [InlineData("{a}-x-{b}", "{a}x{b}", GrantRelation.Narrower)]
    [InlineData("a-{x}", "{x}-a", GrantRelation.Incomparable)]
    [InlineData("{a}{b}", "{a}", GrantRelation.Narrower)]
    [InlineData("{{x}}", "{x}", GrantRelation.Narrower)]
    [InlineData("{{x}}", "{{y}}", GrantRelation.Incomparable)]
    [InlineData("aab", "{x}ab", GrantRelation.Narrower)]
    [InlineData("ab", "{x}ab", GrantRelation.Incomparable)]
    [InlineData("open{", "open{", GrantRelation.Equal)]
    [InlineData("open{", "{x}", GrantRelation.Narrower)]
    public void Rooms_are_sets_of_names(string? room, string? other, GrantRelation expected)
    {
        Assert.Equal(expected, new PolicyGrants { RoomJoin = true, Room = room }.Compare(new PolicyGrants { RoomJoin = true, Room = other }).Relation);
        Assert.Equal(expected, new PolicyGrants { RoomAdmin = true, Room = room }.Compare(new PolicyGrants { RoomAdmin = true, Room = other }).Relation);
        Assert.Equal(GrantRelation.Equal, new PolicyGrants { RoomList = true, Room = room }.Compare(new PolicyGrants { RoomList = true, Room = other }).Relation);
    }

    /// <summary>Compares with regular expressions, for all names of up to five letters. No template contains the letter c.</summary>
    [Fact]
    public void A_template_is_inside_another_if_every_name_of_it_is()
    {
        string[] universe = [.. from length in Enumerable.Range(1, 5) from name in Words(length, ["a", "b", "c"]) select name];
        string[] templates = [.. from length in Enumerable.Range(1, 4) from template in Words(length, ["a", "b", "{x}"]) select template];
        Dictionary<string, HashSet<string>> names = templates.ToDictionary(
            template => template,
            template => universe.Where(name => Regex.IsMatch(name, "^" + template.Replace("{x}", ".+") + "$")).ToHashSet());

        foreach (string template in templates)
        {
            foreach (string other in templates)
            {
                GrantRelation relation = new PolicyGrants { RoomJoin = true, Room = template }.Compare(new PolicyGrants { RoomJoin = true, Room = other }).Relation;
                bool isInside = names[template].IsSubsetOf(names[other]);
                bool isAround = names[other].IsSubsetOf(names[template]);
                GrantRelation expected = isInside ? (isAround ? GrantRelation.Equal : GrantRelation.Narrower) : isAround ? GrantRelation.Wider : GrantRelation.Incomparable;
                Assert.True(expected == relation, $"{template} | {other}: {relation}, expected {expected}");
            }
        }

        static IEnumerable<string> Words(int length, string[] letters)
            => length == 0 ? [""] : from rest in Words(length - 1, letters) from letter in letters select rest + letter;
    }

    [Fact]
    public void A_destination_room_counts_only_with_RoomAdmin()
    {
        PolicyGrants without = new() { RoomJoin = true, RoomAdmin = true };

        GrantComparison comparison = (without with { DestinationRoom = "lobby" }).Compare(without);

        Assert.Equal(GrantRelation.Wider, comparison.Relation);
        Assert.Equal("can now forward and move participants to room 'lobby'", Assert.Single(comparison.Differences).Text);
        Assert.Equal(GrantRelation.Narrower, (without with { DestinationRoom = "lobby" }).Compare(without with { DestinationRoom = "{x}" }).Relation);
        Assert.Equal(GrantRelation.Equal, new PolicyGrants { RoomJoin = true, DestinationRoom = "lobby" }.Compare(new PolicyGrants { RoomJoin = true }).Relation);
    }

    [Fact]
    public void Fewer_rights_in_more_rooms_are_incomparable()
        => Assert.Equal(
            GrantRelation.Incomparable,
            new PolicyGrants { RoomJoin = true, CanPublish = false }.Compare(new PolicyGrants { RoomJoin = true, Room = "a" }).Relation);
}
