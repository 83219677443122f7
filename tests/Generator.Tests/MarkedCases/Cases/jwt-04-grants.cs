// rules: GG3003 GG3004 GG3009 GG3010 GG3013
// What a join token of a JWT library should not hold: rights over the server, contradictions, sources that nobody knows.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens;
namespace Variants.JwtGrants;

public sealed class Mint(string key, string secret)
{
    private SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);

    private string Sign(Dictionary<string, object> claims) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = key, Claims = claims, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Credentials });

    // rights over the whole server
    public string Creator(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["roomCreate"] = true } }); //! GG3009

    public string Recorder(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["roomRecord"] = true } }); //! GG3009

    public string Dialer(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall }, ["sip"] = new Dictionary<string, object> { ["call"] = true } }); //! GG3009

    public string Moderator(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["roomAdmin"] = true } }); // ok

    public string Backend() => Sign(new() { ["video"] = new Dictionary<string, object> { ["roomCreate"] = true, ["roomList"] = true, ["roomRecord"] = true }, ["sip"] = new Dictionary<string, object> { ["admin"] = true } }); // ok

    public string Refused(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["roomCreate"] = false, ["roomList"] = false } }); // ok

    public string ByRole(string hall, string who, bool staff) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["roomList"] = staff } }); // ok

    // no room
    public string Nowhere(string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["canPublish"] = true } }); //! GG3004

    public string Somewhere(string who, string? hall)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true }; // ok
        if (hall is not null)
        {
            video.Add("room", hall);
        }

        return Sign(new() { ["sub"] = who, ["video"] = video });
    }

    // contradictions
    public string Ghost(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["hidden"] = true, ["canPublish"] = true } }); //! GG3010

    public string QuietGhost(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["hidden"] = true, ["canPublish"] = false } }); // ok

    public string Muted(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublish"] = false, ["canPublishSources"] = new[] { "camera" } } }); //! GG3010

    public string Mover(string hall, string other, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["destinationRoom"] = other } }); //! GG3010

    public string NoParticipant(string hall) => Sign(new() { ["video"] = new Dictionary<string, object> { ["roomAdmin"] = true, ["room"] = hall, ["canUpdateOwnMetadata"] = true } }); //! GG3010

    // sources
    public string Shares(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = new[] { "microphone", "screen-share" } } }); //! GG3003

    public string Listed(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = new List<string> { "Microphone" } } }); //! GG3003

    public string Known(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = new[] { "camera", "screen_share_audio", "unknown" } } }); // ok

    public string Wanted(string hall, string who, IEnumerable<string> wanted) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = wanted.ToArray() } }); // ok

    public string Everything(string hall, string who) => Sign(new() { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublishSources"] = Array.Empty<string>() } }); //! GG3013
}
