namespace GrantGen.Generator.Tests.Robustness;

/// <summary>
/// Code that is nested so deeply that a recursive walk would overflow the stack. This terminates the process and cannot be caught, so this
/// program analyzes each piece in a separate process: <c>dotnet GrantGen.Generator.Tests.dll operators</c>.
/// </summary>
internal static class DeepCode
{
    /// <summary>The output of the program if nothing threw.</summary>
    public const string Done = "done";

    private const int Operators = 20_000;
    private const int Brackets = 5_000;

    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["operators"]:
                await AnalyzeAsync(string.Join(" + ", Enumerable.Repeat("token", Operators)));
                break;
            case ["brackets"]:
                await AnalyzeAsync(new string('(', Brackets) + "token" + new string(')', Brackets));
                break;
            default:
                return 2;
        }

        Console.WriteLine(Done);
        return 0;
    }

    private static async Task AnalyzeAsync(string value)
    {
        string source = $$"""
            using LiveKit.Rtc;
            [RoomPolicy] public partial class P;
            class C
            {
                async Task M(Room room, TokenSigner s)
                {
                    string token = P.CreateToken(s, "r", "i");
                    await room.ConnectAsync("u", {{value}});
                    await room.LocalParticipant!.SetNameAsync("x");
                }
            }
            """;
        await TestProject.Of(source).WithClient().Analyze(generate: true, allowErrors: true, live: false);
    }
}
