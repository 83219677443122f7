namespace GrantGen.Generator.Tests.Declarations;

/// <summary>Checks a policy that differs by its arguments.</summary>
internal static class DeclarationTest
{
    public static async Task Verify(string arguments, string more = "") => await TestProject.Of($"[RoomPolicy({arguments})] public partial class P;", more).Verify();
}
