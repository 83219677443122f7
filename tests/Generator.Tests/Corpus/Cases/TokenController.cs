// case: A controller mints one of two policies by role.
// libraries: web
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace School.Api;

[RoomPolicy(Room = "class-{classId}", CanPublish = false)]
public partial class PupilPolicy;

[RoomPolicy(Room = "class-{classId}", CanUpdateOwnMetadata = true, RoomAdmin = true)]
public partial class TeacherPolicy;

[ApiController]
[Route("api/classes/{classId}/token")]
[Authorize]
public class TokenController(TokenSigner signer) : ControllerBase
{
    [HttpPost]
    public ActionResult<string> Create(string classId)
    {
        var user = User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (user is null)
        {
            return Forbid();
        }

        return User.IsInRole("teacher")
            ? TeacherPolicy.CreateToken(signer, classId, user)
            : PupilPolicy.CreateToken(signer, classId, user);
    }
}
