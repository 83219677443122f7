// case: Another library's RequiresPermission attribute marks the methods of the same names.
// libraries: rtc
namespace Android.Look
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class RequiresPermissionAttribute : Attribute
    {
        public RequiresPermissionAttribute(string permission) => Permission = permission;

        public string Permission { get; }
    }

    public class Device
    {
        [RequiresPermission("android.permission.CAMERA")]
        public void SetCameraEnabled(bool on) => Console.WriteLine(on);
    }

    [RoomPolicy(CanPublish = false)]
    public partial class DevicePolicy;

    [UsesPolicy(typeof(DevicePolicy))]
    public class DeviceScreen(Device device)
    {
        public void Show() => device.SetCameraEnabled(true);
    }
}
