using System.Text;
using Stranger.Clock;

string payload = Issuer.Issue("a").Split('.')[1].Replace('-', '+').Replace('_', '/');
Console.WriteLine(Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))));
