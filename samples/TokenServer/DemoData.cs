namespace TokenServer;

/// <summary>The role of a user. Each role has a policy.</summary>
internal static class Roles
{
    public const string Viewer = "viewer";

    public const string Speaker = "speaker";

    public const string Moderator = "moderator";
}

/// <summary>A user of the demo. Anyone can sign in as this user without a password.</summary>
internal sealed record DemoUser(string Id, string Name, string Role);

/// <summary>Demo users. Your application has accounts instead, for example with ASP.NET Core Identity or OpenID Connect.</summary>
internal static class DemoUsers
{
    public static readonly IReadOnlyList<DemoUser> All =
    [
        new("vera", "Vera", Roles.Viewer),
        new("viktor", "Viktor", Roles.Viewer),
        new("sam", "Sam", Roles.Speaker),
        new("mona", "Mona", Roles.Moderator),
    ];

    public static DemoUser? Find(string? id) => All.FirstOrDefault(user => user.Id == id);
}

/// <summary>A room and the roles that may enter it.</summary>
internal sealed record DemoRoom(string Name, IReadOnlyList<string> Roles)
{
    public bool IsOpenTo(string? role) => role is not null && Roles.Contains(role, StringComparer.Ordinal);
}

/// <summary>The rooms. A request that names no room gets the first one.</summary>
internal static class DemoRooms
{
    public static readonly IReadOnlyList<DemoRoom> All =
    [
        new("town-hall", [Roles.Viewer, Roles.Speaker, Roles.Moderator]),
        new("backstage", [Roles.Speaker, Roles.Moderator]),
    ];

    public static DemoRoom? Find(string name) => All.FirstOrDefault(room => room.Name == name);
}
