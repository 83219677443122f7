namespace GrantGen.Generator.Tests.Declarations;

/// <summary>Checks a policy with the given arguments.</summary>
internal static class DeclarationTest
{
    public static async Task Verify(string arguments, string more = "") => await TestProject.Of($"[RoomPolicy({arguments})] public partial class P;", more).Verify();
}
