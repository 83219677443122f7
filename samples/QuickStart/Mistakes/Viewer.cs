// A MISTAKE, ON PURPOSE. It is compiled with -p:ShowMistakes=true only.
//
// ViewerPolicy does not grant CanUpdateOwnMetadata, and its holder sets its metadata all the same. Without GrantGen this
// appears at run time, if at all. With it, the compiler reports it at the marked line (GG2001), and the code fix
// "Grant CanUpdateOwnMetadata in ViewerPolicy" writes the grant into Policies.cs.
using GrantGen;
using LiveKit.Rtc;

namespace QuickStart.Mistakes;

/// <summary>Joins as a viewer and raises its hand.</summary>
public static class Viewer
{
    /// <summary>The call that the server will refuse.</summary>
    public static async Task RaiseHandAsync(TokenSigner signer)
    {
        string token = ViewerPolicy.CreateToken(signer, room: "my-room", identity: "user123");

        Room room = new();
        await room.ConnectAsync("ws://localhost:7880", token);
        await room.LocalParticipant!.SetMetadataAsync("""{"hand":"raised"}"""); // <- GG2001
    }
}
