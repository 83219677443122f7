using System.Runtime.InteropServices;

namespace GrantGen.NativeAot.Tests;

/// <summary>The tools, beyond the .NET SDK, that linking native code needs.</summary>
internal static class Toolchain
{
    /// <summary>A sentence about the missing tool; null if nothing is missing, or if this is unknown before linking (Windows, macOS).</summary>
    public static string? Missing { get; } = RuntimeInformation.ProcessArchitecture is not (Architecture.X64 or Architecture.Arm64)
        ? $"There is no native compiler for {RuntimeInformation.RuntimeIdentifier}."
        : OperatingSystem.IsLinux() && !IsOnPath("clang") && !IsOnPath("gcc")
            ? "Neither clang nor gcc is on the PATH: apt-get install gcc libc6-dev zlib1g-dev."
            : null;

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
