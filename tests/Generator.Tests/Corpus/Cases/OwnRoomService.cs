// case: A database entity has SetMetadataAsync and SetNameAsync; the policy next to it has nothing to do with it.
// libraries: rtc
namespace Rooms.Data;

[RoomPolicy]
public partial class MemberPolicy;

public interface IRoomRepository
{
    Task SetMetadataAsync(Guid room, string metadata);

    Task SetNameAsync(Guid room, string name);

    Task PublishDataAsync(Guid room, byte[] data);
}

[UsesPolicy(typeof(MemberPolicy))]
public class RoomEditor(IRoomRepository repository)
{
    public async Task RenameAsync(Guid room, string name)
    {
        await repository.SetNameAsync(room, name);
        await repository.SetMetadataAsync(room, $"{{\"name\":\"{name}\"}}");
        await repository.PublishDataAsync(room, Array.Empty<byte>());
    }
}
