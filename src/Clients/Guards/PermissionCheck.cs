using GrantGen.Permissions;

namespace GrantGen.Clients.Guards;

/// <summary>The permissions of the participant that a piece of client code reads.</summary>
/// <param name="Name">The name of the permission, in lower case and without underscores; empty for the whole object, which checks nothing by itself.</param>
/// <param name="Sources">The bits of the track sources that the check names; 0 if it names none.</param>
internal readonly record struct PermissionCheck(string Name, int Sources = 0)
{
    /// <summary>The whole object of the permissions.</summary>
    public static readonly PermissionCheck Whole = new("");

    /// <summary>The event of changed permissions: its handlers count as guarded.</summary>
    public static readonly PermissionCheck Changed = new("*");

    /// <summary>A name that another file can declare as a check.</summary>
    public static PermissionCheck OfOtherFile(string name) => new("@" + name);

    /// <summary>Whether only another file determines the permission.</summary>
    public bool IsOfOtherFile => Name.Length > 0 && Name[0] == '@';

    /// <summary>Whether the check covers the permission and the source that a call needs.</summary>
    public bool Covers(PermissionInfo permission, PublishedSource source)
        => this == Changed
            || (permission.IsCheckedBy(Name) && (Sources == 0 || source.Flag is null or 0 || (source.Flag & Sources) != 0));
}
