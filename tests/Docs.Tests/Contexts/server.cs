file sealed class Example
{
    public void Run(TokenSigner signer, string? token, byte[] body, string? authorization, string roomName, string identity)
    {
// <block/>
    }
}
