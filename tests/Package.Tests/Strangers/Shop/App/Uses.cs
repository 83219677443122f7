using GrantGen;
using LiveKit.Rtc;

namespace Shop;

[UsesPolicy(typeof(ViewerPolicy))]
public sealed class Viewer(TokenService tokens)
{
    public async Task RunAsync(Room room, string identity)
    {
        await room.ConnectAsync("ws://localhost:7880", tokens.ForViewer(identity));
        await room.LocalParticipant.SetMetadataAsync("here"); // GG2001
        await room.LocalParticipant.SetMetadataAsync("still here"); // GG2001
    }
}

public sealed class Guide(TokenService tokens)
{
    public async Task RunAsync(Room room, string identity)
    {
        await room.ConnectAsync("ws://localhost:7880", tokens.ForGuide(identity));
        await room.LocalParticipant.SetMetadataAsync("here");
    }
}

public sealed class BotTokens(TokenSigner signer)
{
    public string For(string identity) => BotPolicy.CreateToken(signer, "lobby", identity);
}

public sealed class Bot(BotTokens tokens)
{
    public async Task RunAsync(Room room, string identity)
    {
        await room.ConnectAsync("ws://localhost:7880", tokens.For(identity));
        await room.LocalParticipant.SetMetadataAsync("hello"); // GG2101
    }
}
