using System.Buffers;
using System.Text;
using Stranger.Tokens;

Environment.SetEnvironmentVariable("LIVEKIT_API_KEY", "devkey");
Environment.SetEnvironmentVariable("LIVEKIT_API_SECRET", "secret");
ArrayBufferWriter<byte> written = new();
Issuer.Write(written, "c");

Console.WriteLine(Issuer.Grants);
foreach (string token in new[] { Issuer.Issue("a"), Issuer.IssueFromEnvironment("b"), Encoding.UTF8.GetString(written.WrittenSpan) })
{
    string payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
    Console.WriteLine(Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))));
}
