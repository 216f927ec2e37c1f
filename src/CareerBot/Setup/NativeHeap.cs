using System.Runtime.InteropServices;

namespace CareerBot.Setup;

/// <summary>Has glibc give large blocks back as soon as they are freed.</summary>
/// <remarks>
/// The just-in-time compiler takes slabs of some hundred kilobytes. After the first of them glibc's threshold for separate maps grows
/// by itself, the next ones come out of its heap, and a bot that has warmed up keeps fifteen megabytes of holes (mallopt(3), M_MMAP_THRESHOLD).
/// </remarks>
internal static class NativeHeap
{
    private const int MMapThreshold = -3;
    private const int Bytes = 64 * 1024;

    public static void GiveLargeBlocksBack()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = SetOption(MMapThreshold, Bytes);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another libc, which has no such habit either.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetOption(int option, int value);
}
