// case: A controller as the SDK's own sample shows it, before GrantGen came in.
// libraries: web,server
using Livekit.Server.Sdk.Dotnet;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Sample.Controllers;

public record TokenRequest(string RoomName, string ParticipantName);

[ApiController]
[Route("token")]
public class SampleController(IConfiguration configuration) : ControllerBase
{
    [HttpPost]
    public IActionResult Create([FromBody] TokenRequest request)
    {
        if (string.IsNullOrEmpty(request.RoomName) || string.IsNullOrEmpty(request.ParticipantName))
        {
            return BadRequest(new { errorMessage = "roomName and participantName are required" });
        }

        var token = new AccessToken(configuration["LIVEKIT_API_KEY"], configuration["LIVEKIT_API_SECRET"])
            .WithIdentity(request.ParticipantName)
            .WithName(request.ParticipantName)
            .WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = request.RoomName })
            .ToJwt();
        return Ok(new { token });
    }
}
