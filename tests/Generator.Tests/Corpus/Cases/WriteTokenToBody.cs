// case: The token is written into the response's body without a string.
// libraries: web
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Body.Writer;

[RoomPolicy(Room = "seat-{row}-{seat}", CanPublish = false, CanSubscribe = true)]
public partial class SeatPolicy;

public class SeatController(TokenSigner signer) : Controller
{
    [HttpGet("/seats/{row}/{seat}")]
    public async Task Get(string row, string seat)
    {
        var identity = HttpContext.Session is { IsAvailable: true } session ? session.Id : HttpContext.TraceIdentifier;
        SeatPolicy.WriteToken(Response.BodyWriter, signer, row, seat, identity);
        await Response.BodyWriter.FlushAsync();
    }
}
