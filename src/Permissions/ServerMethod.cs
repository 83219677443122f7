using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>A Twirp method of LiveKit's server API.</summary>
/// <param name="Service">The service, without the package <c>livekit</c>.</param>
/// <param name="Name">The method.</param>
/// <param name="Grants">The grants that a call needs, all of them.</param>
/// <param name="RoomField">The number of the request's field that names the room; 0 if the grants are not bound to one.</param>
/// <param name="DestinationRoomField">The number of the request's field that names the destination room; 0 if the request has no such field.</param>
internal sealed record ServerMethod(string Service, string Name, IReadOnlyList<Grant> Grants, int RoomField = 0, int DestinationRoomField = 0)
{
    /// <summary>The origin of the row.</summary>
    public FactOrigin Origin { get; init; } = FactOrigins.ServerMethods;

    /// <summary>Service and method, as in <c>RoomService.CreateRoom</c>.</summary>
    public string FullName => Service + "." + Name;
}
