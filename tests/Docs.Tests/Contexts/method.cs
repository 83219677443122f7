using LiveKit.Rtc;

file sealed class Example
{
    public async Task RunAsync(TokenSigner signer, Room room, string url, string token, string roomName, string identity)
    {
        await Task.Yield();
// <block/>
    }
}
