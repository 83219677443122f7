// case: The admin client and the webhook receiver hold the secret as a literal.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Backstage.Admin;

public static class AdminConsole
{
    private static readonly RoomServiceClient Rooms =
        new("https://sfu.example", "APIconsole1", {|GG3001:"nV5dR8wQ1zXcB7mKj2HgF4sLp0TyU6iOeAq3"|});

    public static async Task<int> CountAsync()
    {
        var rooms = await Rooms.ListRooms(new ListRoomsRequest());
        return rooms.Rooms.Count;
    }

    public static WebhookEvent Read(string body, string header) =>
        new WebhookReceiver("APIconsole1", {|GG3001:"nV5dR8wQ1zXcB7mKj2HgF4sLp0TyU6iOeAq3"|}).Receive(body, header);
}
